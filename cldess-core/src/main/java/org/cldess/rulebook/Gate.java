package org.cldess.rulebook;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.cldess.dossier.Dossier;
import org.cldess.language.Localizable;

/**
 * A named set of rules that an act must respect (<i>{@index "contrôle préalable"}</i>) in what it rests on: the
 * deliberation that it cites, the party that acts, the version or the decision that it follows. An act is refused for
 * every finding of these rules there, even an old one, and for each fact that they lack. A contract that is submitted
 * to consultation or closed must be free of the errors of its gate everywhere.
 *
 * <pre>{@code
 * Findings findings = Gate.CLOSING.check(dossier, day);
 * findings.breached();   // what blocks the act
 * }</pre>
 *
 * @param name the name in lower case with hyphens
 * @param codes the codes of the rules; codes that a rulebook lacks are ignored
 */
public record Gate(String name, Set<String> codes) implements Localizable {
    /** The rules for a contract to be ready for consultation (<i>{@index "prêt pour la concertation"}</i>). */
    public static final Gate CONSULTATION =
            of("consultation", "CTR-12", "CTR-18", "CTR-20", "OBJ-02", "ACT-01", "FIN-02", "GRT-14");

    /** The rules for a contract to be ready for signature (<i>{@index "prêt pour la signature"}</i>). */
    public static final Gate CONTRACT_SIGNATURE = of(
            "contract-signature",
            "CTR-01",
            "CTR-02",
            "CTR-04",
            "CTR-05",
            "CTR-06",
            "CTR-12",
            "CTR-17",
            "CTR-18",
            "CTR-19",
            "CTR-20",
            "CHA-01");

    /** The rules for a signature of the charter. */
    public static final Gate CHARTER_SIGNATURE = of("charter-signature", "CHA-01", "CHA-02", "CHA-03");

    /** The rules for an act on a proposal; the acts themselves check the state transitions. */
    public static final Gate CHARTER_PROPOSAL =
            of("charter-proposal", "CHA-09", "CHA-10", "CHA-11", "CHA-12", "CHA-14");

    /** The rules for the adoption of a version of the charter. */
    public static final Gate CHARTER_ADOPTION = of("charter-adoption", "CHA-02", "CHA-03", "CHA-12", "CHA-14");

    /** The rules for an amendment and its signatures. */
    public static final Gate AMENDMENT =
            of("amendment", "CTR-04", "CTR-05", "CTR-06", "CTR-15", "CTR-16", "CTR-18", "OBJ-02", "ACT-01", "FIN-02");

    /** The rules for any decision on the contract. */
    public static final Gate DECISION = of("decision", "CTR-04", "CTR-05", "CTR-06", "CTR-20", "CTR-22");

    /** The rules for a deliberation on which any act relies. */
    public static final Gate VOTE = of("vote", "CTR-04", "CTR-05", "CTR-06");

    /** The rules for the line of a funding step or of a spending (<i>{@index "contrôle avant paiement"}</i>). */
    public static final Gate FUNDING = of("funding", "FIN-05", "FIN-06");

    /** The rules for a follow-up entry of an action (<i>{@index "suivi d’une action"}</i>). */
    public static final Gate FOLLOW_UP = of("follow-up", "ACT-02", "ACT-03");

    /** The rules that a measurement may not newly breach (<i>{@index "contrôle d’un relevé"}</i>). */
    public static final Gate MEASUREMENT = of("measurement", "IND-01", "IND-04", "IND-07", "IND-08");

    /** The rules for a contract to be ready for closing (<i>{@index "prêt pour la clôture"}</i>). */
    public static final Gate CLOSING = of(
            "closing", "CTR-12", "CTR-15", "CTR-16", "CTR-17", "CTR-18", "CTR-19", "CTR-20", "CTR-22", "ACT-01",
            "FIN-02", "GRT-14");

    /** The rules for the payment of a grant. */
    public static final Gate GRANT_PAYMENT = of(
            "grant-payment",
            "GRT-01",
            "GRT-03",
            "GRT-11",
            "GRT-15",
            "AID-01",
            "AID-02",
            "AID-03",
            "AID-04",
            "AID-05",
            "AID-06");

    /** The rules for turning a jury’s award into a grant (<i>{@index "suite donnée à une attribution"}</i>). */
    public static final Gate AWARD = of("award", "PRG-03", "JUR-01", "GRT-01");

    /** The rules for the score of a juror. */
    public static final Gate JURY_SCORE = of("jury-score", "JUR-01", "JUR-02");

    /** The rules for a decision of a jury. */
    public static final Gate JURY_DECISION = of("jury-decision", "PRG-03", "PRG-06", "PRG-07");

    /** The rules for hours of work under a social clause (<i>{@index "suivi des heures d’insertion"}</i>). */
    public static final Gate CLAUSE_HOURS = of("clause-hours", "PUR-08", "PUR-09", "PUR-10");

    /** Copies the codes, sorted. */
    public Gate {
        codes = Collections.unmodifiableSet(new TreeSet<>(codes));
    }

    /**
     * {@return a gate}
     *
     * @param name the name in lower case with hyphens
     * @param codes the codes of the rules
     */
    public static Gate of(String name, String... codes) {
        return new Gate(name, Set.of(codes));
    }

    /**
     * Returns the gates that the acts of this library use.
     *
     * @return the gates, in the order of the life of a contract
     */
    public static List<Gate> shipped() {
        return List.of(
                CHARTER_PROPOSAL,
                CHARTER_ADOPTION,
                CHARTER_SIGNATURE,
                CONSULTATION,
                CONTRACT_SIGNATURE,
                AMENDMENT,
                DECISION,
                VOTE,
                FUNDING,
                GRANT_PAYMENT,
                FOLLOW_UP,
                MEASUREMENT,
                JURY_SCORE,
                JURY_DECISION,
                AWARD,
                CLAUSE_HOURS,
                CLOSING);
    }

    /**
     * Returns this gate with more rules.
     *
     * @param more the codes of the added rules
     * @return a changed copy with the same name
     */
    public Gate with(String... more) {
        Set<String> all = new HashSet<>(codes);
        all.addAll(List.of(more));
        return new Gate(name, all);
    }

    /**
     * Returns this gate without some of its rules, for an act that is meant to breach them.
     *
     * @param fewer the codes of the rules to leave out
     * @return a changed copy with the same name
     */
    public Gate without(String... fewer) {
        Set<String> all = new HashSet<>(codes);
        all.removeAll(List.of(fewer));
        return new Gate(name, all);
    }

    /**
     * Checks a dossier on a day against the shipped rules of this gate.
     *
     * @param dossier the dossier
     * @param day the day
     * @return the findings; breaches that are errors block the act
     */
    public Findings check(Dossier dossier, LocalDate day) {
        return check(dossier, day, Rulebook.france());
    }

    /**
     * Checks a dossier on a day against the rules of this gate.
     *
     * @param dossier the dossier
     * @param day the day
     * @param rulebook the rulebook that contains the rules
     * @return the findings; breaches that are errors block the act
     */
    public Findings check(Dossier dossier, LocalDate day, Rulebook rulebook) {
        return rulebook.only(codes).check(dossier, day);
    }

    @Override
    public String say(Locale locale) {
        String key = "gate." + name;
        return Texts.WORDS.keys(locale).contains(key) ? Texts.WORDS.message(key).say(locale) : name;
    }
}
