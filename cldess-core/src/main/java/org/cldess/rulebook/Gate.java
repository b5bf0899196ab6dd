package org.cldess.rulebook;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.cldess.dossier.Dossier;
import org.cldess.language.Sayable;

/**
 * A named set of rules that an act must respect (<i>{@index "contrôle préalable"}</i>) at what it rests on: the deliberation that it cites,
 * the party that acts, the version or the decision that it follows. Whatever these rules find there refuses the act, also what is old, and
 * so does each fact that they lack. What is submitted to consultation, or closed, must be free of the errors that its gate names anywhere.
 *
 * <pre>{@code
 * Findings findings = Gate.CLOSING.check(dossier, day);
 * findings.breached();   // what stands in the way
 * }</pre>
 *
 * @param name its name in lower case with hyphens
 * @param codes the codes of its rules; those that a rulebook has not are not asked
 */
public record Gate(String name, Set<String> codes) implements Sayable {
    /** What a contract must respect to be ready for consultation (<i>{@index "prêt pour la concertation"}</i>). */
    public static final Gate CONSULTATION =
            of("consultation", "CTR-12", "CTR-18", "CTR-20", "OBJ-02", "ACT-01", "FIN-02", "GRT-14");

    /** What a contract must respect to be ready for signature (<i>{@index "prêt pour la signature"}</i>). */
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

    /** What a signature under the charter must respect. */
    public static final Gate CHARTER_SIGNATURE = of("charter-signature", "CHA-01", "CHA-02", "CHA-03");

    /** What an act on a proposal must respect; the table of its states is kept by the acts themselves. */
    public static final Gate CHARTER_PROPOSAL =
            of("charter-proposal", "CHA-09", "CHA-10", "CHA-11", "CHA-12", "CHA-14");

    /** What the adoption of a version of the charter must respect. */
    public static final Gate CHARTER_ADOPTION = of("charter-adoption", "CHA-02", "CHA-03", "CHA-12", "CHA-14");

    /** What an amendment and its signatures must respect. */
    public static final Gate AMENDMENT =
            of("amendment", "CTR-04", "CTR-05", "CTR-06", "CTR-15", "CTR-16", "CTR-18", "OBJ-02", "ACT-01", "FIN-02");

    /** What any decision on the contract must respect. */
    public static final Gate DECISION = of("decision", "CTR-04", "CTR-05", "CTR-06", "CTR-20", "CTR-22");

    /** What the signature of an agreement by a public body must respect at the deliberation that it cites. */
    public static final Gate PARTNER_AGREEMENT = of("partner-agreement", "CTR-04", "CTR-05", "CTR-06");

    /** What a step of a funding or a spending must respect at its line (<i>{@index "contrôle avant paiement"}</i>). */
    public static final Gate FUNDING = of("funding", "FIN-05", "FIN-06");

    /** What it must respect to note where an action stands (<i>{@index "suivi d’une action"}</i>). */
    public static final Gate FOLLOW_UP = of("follow-up", "ACT-02", "ACT-03");

    /** What a contract must respect to be ready for closing (<i>{@index "prêt pour la clôture"}</i>). */
    public static final Gate CLOSING = of(
            "closing", "CTR-12", "CTR-15", "CTR-16", "CTR-17", "CTR-18", "CTR-19", "CTR-20", "CTR-22", "ACT-01",
            "FIN-02", "GRT-14");

    /** What the payment of a grant must respect. */
    public static final Gate GRANT_PAYMENT = of("grant-payment", "GRT-01", "GRT-03", "GRT-11", "GRT-15");

    /** What it must respect that an award of a jury becomes a grant (<i>{@index "suite donnée à une attribution"}</i>). */
    public static final Gate AWARD = of("award", "PRG-03", "PRG-04", "PRG-05", "JUR-01", "GRT-01");

    /** What a score of a juror must respect. */
    public static final Gate JURY_SCORE = of("jury-score", "JUR-01", "JUR-02");

    /** Copies the codes, in their order. */
    public Gate {
        codes = Collections.unmodifiableSet(new TreeSet<>(codes));
    }

    /**
     * {@return a gate}
     *
     * @param name its name in lower case with hyphens
     * @param codes the codes of its rules
     */
    public static Gate of(String name, String... codes) {
        return new Gate(name, Set.of(codes));
    }

    /**
     * The gates that the library’s acts ask.
     *
     * @return the gates, in the order of a contract’s life
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
                PARTNER_AGREEMENT,
                FUNDING,
                GRANT_PAYMENT,
                FOLLOW_UP,
                JURY_SCORE,
                AWARD,
                CLOSING);
    }

    /**
     * This gate with more rules.
     *
     * @param more their codes
     * @return a changed copy of the same name
     */
    public Gate with(String... more) {
        Set<String> all = new HashSet<>(codes);
        all.addAll(List.of(more));
        return new Gate(name, all);
    }

    /**
     * What the shipped rules of this gate say of a dossier on a day.
     *
     * @param dossier the dossier
     * @param day the day
     * @return the findings: its breached errors stand in the way
     */
    public Findings check(Dossier dossier, LocalDate day) {
        return check(dossier, day, Rulebook.france());
    }

    /**
     * What the rules of this gate say of a dossier on a day.
     *
     * @param dossier the dossier
     * @param day the day
     * @param rulebook where the rules are taken from
     * @return the findings: its breached errors stand in the way
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
