package org.cldess.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.deliberation.Deliberation;
import org.cldess.deliberation.Deliberation_;
import org.cldess.deliberation.PublicationMode;
import org.cldess.known.Known;
import org.cldess.language.Message;
import org.cldess.rule.RequiredFacts;
import org.cldess.rule.RuleContext;

/**
 * The conditions that make a deliberation enforceable (<i>{@index "caractère exécutoire"}</i>): it was sent to the
 * State's representative and published, after the vote, in the form that the law of its day requires.
 *
 * @param act the deliberation
 * @param duty the duty to publish in electronic form, if the law of its day imposes it and the deliberation was not
 *     published in that form
 */
record Enforceability(AuthorisingAct act, Optional<PublicityDuty> duty) {

    static Enforceability of(AuthorisingAct act, RuleContext<PartySignature> it) {
        Optional<LocalDate> decided = act.act().date().value();
        boolean electronic = decided.flatMap(day -> it.parameter("publication", day))
                .filter(form -> form.value().equals("electronic"))
                .isPresent();
        return new Enforceability(
                act,
                electronic && !isElectronic(act.act())
                        ? decided.map(day -> PublicityDuty.of(
                                it.subject().actor(), it.subject().actorPointer(), day, it))
                        : Optional.empty());
    }

    void addTo(RequiredFacts needs) {
        act.addDateTo(needs);
        Deliberation deliberation = act.act();
        needs.lackingIf(!deliberation.transmitted().isRecorded(), act.pointer(), Deliberation_.TRANSMITTED);
        needs.lackingIf(!deliberation.published().isRecorded(), act.pointer(), Deliberation_.PUBLISHED);
        if (duty.filter(asked -> asked.whyFree().isEmpty()).isPresent()) {
            needs.lackingIf(
                    !deliberation.publicationMode().isRecorded(), act.pointer(), Deliberation_.PUBLICATION_MODE);
            duty.get().addTo(needs);
        }
    }

    List<Message> faults(LocalDate signed) {
        Deliberation deliberation = act.act();
        LocalDate decided = deliberation.date().value().orElseThrow();
        String title = deliberation.subject();
        List<Message> faults = new ArrayList<>();
        fault("transmission", title, deliberation.transmitted(), decided, signed)
                .ifPresent(faults::add);
        fault("publication", title, deliberation.published(), decided, signed).ifPresent(faults::add);
        boolean asked = duty.filter(owed -> owed.whyFree().isEmpty()).isPresent();
        if (asked && deliberation.published().value().isPresent()) {
            faults.add(Texts.WORDS.message("publication.paper", title, decided));
        }
        return faults;
    }

    private static Optional<Message> fault(
            String step, String title, Known<LocalDate> done, LocalDate decided, LocalDate signed) {
        if (done.value().isEmpty()) {
            return Optional.of(Texts.WORDS.message(step + ".none", title, signed));
        }
        LocalDate day = done.value().get();
        if (day.isAfter(signed)) {
            return Optional.of(Texts.WORDS.message(step + ".late", title, day, signed));
        }
        return day.isBefore(decided)
                ? Optional.of(Texts.WORDS.message(step + ".early", title, day, decided))
                : Optional.empty();
    }

    private static boolean isElectronic(Deliberation deliberation) {
        return deliberation.publicationMode().is(PublicationMode.ELECTRONIC);
    }
}
