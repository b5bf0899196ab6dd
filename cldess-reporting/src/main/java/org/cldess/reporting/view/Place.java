package org.cldess.reporting.view;

import java.util.Locale;
import org.cldess.thing.Id;

/**
 * A kind of thing that has a section of its own in a document, to which its name leads in the other documents of the
 * set. The documents name their sections by these places.
 */
public enum Place {
    /** The sheet of an actor. */
    ACTOR("fiches-acteurs", "acteur-"),
    /** The sheet of an action. */
    ACTION("fiches-actions", "action-"),
    /** The sheet of an objective, or the part about it on the sheet of the objective of the first level. */
    OBJECTIVE("fiches-objectifs", "objectif-"),
    /** The minutes of a sitting. */
    SITTING("comptes-rendus", "seance-"),
    /** The history of a grant. */
    GRANT("subventions", "subvention-"),
    /** The measurements of an indicator. */
    INDICATOR("indicateurs", "indicateur-"),
    /** The rules of a family, such as CHA for the charter. */
    RULES("regles", "famille-");

    private final String report;
    private final String prefix;

    Place(String report, String prefix) {
        this.report = report;
        this.prefix = prefix;
    }

    /**
     * Returns the file name of the document.
     *
     * @return the name of its {@link ReportKind}
     */
    public String report() {
        return report;
    }

    /**
     * Returns the section about a thing.
     *
     * @param thing the id of the thing
     * @return the id of the section
     */
    public String section(Id<?> thing) {
        return section(thing.value());
    }

    /**
     * Returns the section about a thing without an id.
     *
     * @param key its name in the section: a–z, 0–9 and hyphens
     * @return the id of the section
     */
    public String section(String key) {
        return prefix + key;
    }

    /** Returns the section about a thing as the target of a link from another document. */
    String target(Id<?> thing) {
        return report + "#" + section(thing);
    }

    /**
     * Returns the section of the family of a rule.
     *
     * @param rule the code of the rule: {@code CHA-04}
     * @return the id of the section: {@code famille-cha}
     */
    public static String ofRule(String rule) {
        return RULES.section(rule.substring(0, rule.indexOf('-')).toLowerCase(Locale.ROOT));
    }
}
