package org.cldess.ess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.cldess.accreditation.StateAgreement;
import org.cldess.actor.Actor;
import org.cldess.actor.Actor_;
import org.cldess.actor.kind.InclusiveKind;
import org.cldess.actor.kind.SiaeKind;
import org.cldess.identity.LegalForm;
import org.cldess.internal.code.EnumCodes;
import org.cldess.known.Known;
import org.cldess.language.Localizable;
import org.cldess.language.Message;
import org.cldess.rule.Parameter;

/**
 * Whether a body is inclusive on a day, with the reasons (<i>{@index "structure inclusive"}</i>). An inclusive body is
 * a work-integration enterprise in the sense of the law (SIAE) or another inclusive structure (GEIQ, EA, EATT, ESAT,
 * OPCS).
 *
 * @param day the day
 * @param verdict the answer
 * @param siae its kind of work-integration enterprise; empty if it does not count as one on that day
 * @param other its kind of other inclusive structure; empty if it has none or the kind does not exist on that day
 * @param reasons the reasons for the answer, and other facts about it
 * @param missing the facts that would settle it, as JSON Pointers below the actor; empty if it is settled
 */
public record Inclusion(
        LocalDate day,
        InclusionVerdict verdict,
        Optional<SiaeKind> siae,
        Optional<InclusiveKind> other,
        List<EssReason> reasons,
        List<String> missing)
        implements Localizable {
    private static final List<LegalForm> HINTS = List.of(LegalForm.parse("9221"), LegalForm.parse("9222"));

    /** Copies the lists. */
    public Inclusion {
        reasons = List.copyOf(reasons);
        missing = List.copyOf(missing);
    }

    /**
     * Answers the question by what was known about a body on a day.
     *
     * @param actor the body
     * @param day the day
     * @return the answer with its reasons
     */
    public static Inclusion of(Actor actor, LocalDate day) {
        Actor seen = actor.seenOn(day);
        Optional<SiaeKind> siae = seen.siae().value().filter(kind -> isSiae(kind, day));
        Optional<InclusiveKind> other = seen.inclusive().value().filter(kind -> exists(kind, day));
        List<String> missing = new ArrayList<>();
        if (!seen.siae().isRecorded()) {
            missing.add(Actor_.SIAE.toString());
        }
        if (!seen.inclusive().isRecorded()) {
            missing.add(Actor_.INCLUSIVE.toString());
        }
        boolean yes = siae.isPresent() || other.isPresent();
        InclusionVerdict verdict =
                yes ? InclusionVerdict.YES : missing.isEmpty() ? InclusionVerdict.NO : InclusionVerdict.UNKNOWN;
        return new Inclusion(day, verdict, siae, other, reasons(seen, day, siae, other), yes ? List.of() : missing);
    }

    /**
     * {@return whether the law knows a kind of work-integration enterprise on a day: four kinds are in the code, the
     * fifth (EITI) is a time-limited experiment (rule SIA-01)}
     *
     * @param kind the kind
     * @param day the day
     */
    public static boolean isSiae(SiaeKind kind, LocalDate day) {
        return isSiae(kind, name -> Law.parameter("SIA-01", name, day));
    }

    /**
     * {@return the same as {@link #isSiae(SiaeKind, LocalDate)}, for a rule that records which parameters it used}
     *
     * @param kind the kind
     * @param ofSia01 finds a parameter of rule SIA-01 on the day
     */
    public static boolean isSiae(SiaeKind kind, Function<String, Optional<Parameter>> ofSia01) {
        return !Law.forbids(ofSia01.apply(EnumCodes.of(kind)));
    }

    private static boolean exists(InclusiveKind kind, LocalDate day) {
        return !Law.forbids(Law.parameter("SIA-03", EnumCodes.of(kind), day));
    }

    private static List<EssReason> reasons(
            Actor actor, LocalDate day, Optional<SiaeKind> siae, Optional<InclusiveKind> other) {
        List<EssReason> reasons = new ArrayList<>();
        actor.siae()
                .value()
                .ifPresent(kind -> reasons.add(kind(
                        siae.isPresent() ? ReasonEffect.FOR : ReasonEffect.AGAINST,
                        words(siae.isPresent() ? "reason.siae" : "reason.siae-not-now", kind))));
        actor.inclusive()
                .value()
                .ifPresent(kind -> reasons.add(kind(
                        other.isPresent() ? ReasonEffect.FOR : ReasonEffect.AGAINST,
                        words(other.isPresent() ? "reason.inclusive" : "reason.inclusive-not-now", kind.nameOn(day)))));
        if (actor.siae().isNone() && actor.inclusive().isNone()) {
            reasons.add(kind(ReasonEffect.AGAINST, words("reason.no-kind")));
        }
        running(actor, day)
                .ifPresentOrElse(
                        agreement -> reasons.add(EssReason.of(
                                EssSource.STATE_AGREEMENT,
                                ReasonEffect.FOR,
                                Known.of(agreement.from()),
                                words("reason.agreement"))),
                        () -> siae.ifPresent(kind -> reasons.add(EssReason.of(
                                EssSource.STATE_AGREEMENT,
                                isKnownToHaveNone(actor, day) ? ReasonEffect.AGAINST : ReasonEffect.NEUTRAL,
                                words(withoutAgreement(actor, day))))));
        hint(actor, day).ifPresent(reasons::add);
        return reasons;
    }

    private static EssReason kind(ReasonEffect effect, Message message) {
        return EssReason.of(EssSource.INCLUSIVE_KIND, effect, message);
    }

    private static Message words(String key, Object... arguments) {
        return Texts.WORDS.message(key, arguments);
    }

    /**
     * Returns the key of the words for « no agreement with the State runs on this day », or for « not recorded whether
     * one runs ».
     */
    private static String withoutAgreement(Actor actor, LocalDate day) {
        return isKnownToHaveNone(actor, day) ? "reason.no-agreement" : "reason.agreement-unknown";
    }

    private static boolean isKnownToHaveNone(Actor actor, LocalDate day) {
        Known<List<StateAgreement>> all = actor.shown().agreements();
        return all.isRecorded()
                && all.value().orElse(List.of()).stream()
                        .allMatch(agreement -> agreement.from().isAfter(day)
                                || agreement
                                        .until()
                                        .value()
                                        .filter(day::isAfter)
                                        .isPresent());
    }

    /** Returns the agreement with the State that runs on a day. */
    static Optional<StateAgreement> running(Actor actor, LocalDate day) {
        return actor.shown().agreements().value().orElse(List.of()).stream()
                .filter(agreement -> !agreement.from().isAfter(day)
                        && agreement.until().isRecorded()
                        && agreement.until().value().filter(day::isAfter).isEmpty())
                .findFirst();
    }

    /**
     * Returns the hint that the legal form gives. Two legal forms suggest a work-integration enterprise but do not
     * prove one.
     */
    private static Optional<EssReason> hint(Actor actor, LocalDate day) {
        return actor.legalFormOn(day)
                .value()
                .filter(HINTS::contains)
                .map(form -> EssReason.of(EssSource.LEGAL_FORM, ReasonEffect.NEUTRAL, words("reason.hint", form)));
    }

    /**
     * Describes the facts that would settle the question.
     *
     * @return such as « si c’est une SIAE »; empty if it is settled
     */
    public List<Localizable> missingInWords() {
        return MissingFacts.inWords(missing);
    }

    /**
     * Returns the words for a work-integration enterprise, which also state if no agreement runs or if none is proven.
     */
    private Message withAgreement(SiaeKind kind) {
        return words(
                switch (agreement()) {
                    case FOR -> "inclusive.siae";
                    case AGAINST -> "inclusive.siae-lapsed";
                    case NEUTRAL -> "inclusive.siae-unproven";
                },
                kind);
    }

    private ReasonEffect agreement() {
        return reasons.stream()
                .filter(reason -> reason.source() == EssSource.STATE_AGREEMENT)
                .map(EssReason::effect)
                .findFirst()
                .orElse(ReasonEffect.NEUTRAL);
    }

    /** Returns the answer in words, with the kind if there is one. */
    @Override
    public String say(Locale locale) {
        return siae.map(this::withAgreement)
                .or(() -> other.map(kind -> words("inclusive.other", kind.nameOn(day))))
                .<Localizable>map(message -> message)
                .orElse(verdict)
                .say(locale);
    }
}
