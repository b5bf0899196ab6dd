package org.cldess.reporting.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.contract.party.Signature;
import org.cldess.deliberation.Deliberation;
import org.cldess.deliberation.DeliberationId;
import org.cldess.known.Known;
import org.cldess.reporting.content.DeliberationReference;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The decisions of assemblies that authorised a signature. */
final class Deliberations {
    private final View view;
    private final Speech speech;

    Deliberations(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
    }

    /** Returns the deliberation that authorised the signature, or the one that granted a standing delegation. */
    Cell authority(Signature signature) {
        Optional<Deliberation> own = find(signature.deliberation());
        return own.or(() -> find(signature.delegation()))
                .map(deliberation -> authority(deliberation, own.isEmpty()))
                .orElse(signature.deliberation().isNone() ? Cell.of(speech.say("deliberation.none")) : Cell.MISSING);
    }

    Optional<Deliberation> find(Known<DeliberationId> id) {
        return id.value().flatMap(view.dossier()::findDeliberation);
    }

    private Cell authority(Deliberation deliberation, boolean delegation) {
        List<Phrase> lines = new ArrayList<>();
        if (delegation) {
            lines.add(Phrase.of(speech.say("deliberation.delegation")));
        }
        lines.add(DeliberationReference.of(deliberation, speech));
        votes(deliberation).ifPresent(lines::add);
        return Cell.of(lines);
    }

    private Optional<Phrase> votes(Deliberation deliberation) {
        Optional<Integer> inFavour = deliberation.inFavour().value();
        Optional<Integer> against = deliberation.against().value();
        Optional<Integer> abstentions = deliberation.abstentions().value();
        if (inFavour.isEmpty() || against.isEmpty() || abstentions.isEmpty()) {
            boolean isUncounted = Stream.of(deliberation.inFavour(), deliberation.against(), deliberation.abstentions())
                    .anyMatch(Known::isNone);
            return isUncounted ? Optional.of(speech.phrase("deliberation.uncounted")) : Optional.empty();
        }
        return Optional.of(speech.phrase("deliberation.votes", inFavour.get(), against.get(), abstentions.get()));
    }
}
