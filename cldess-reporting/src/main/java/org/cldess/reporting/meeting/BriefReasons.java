package org.cldess.reporting.meeting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.actor.ActorId;
import org.cldess.encounter.SeatedPair;
import org.cldess.language.Message;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.view.Speech;

/**
 * The reasons for an encounter in a few words, for one of the two participants: « cherche … », « propose … », « même
 * commune »; or for a third party, who needs to know which of the two seeks what. A reason that is unknown here, such
 * as a reason of an embedder’s own criterion, is kept as a whole sentence.
 */
final class BriefReasons {
    private final Speech speech;
    private final Optional<String> partner;

    private BriefReasons(Speech speech, Optional<String> partner) {
        this.speech = speech;
        this.partner = partner;
    }

    /**
     * Returns the reasons for an encounter for one of the two participants, if the audience sees needs and offers;
     * without time and place.
     */
    static List<Phrase> of(PlannedMeeting planned, SeatedPair pair, ActorId partner) {
        BriefReasons brief = new BriefReasons(
                planned.speech(), Optional.of(planned.name(partner).plain()));
        return planned.reasons(pair).stream().flatMap(brief::say).distinct().toList();
    }

    /** Returns the reasons for an encounter for a third party, under the same condition. */
    static List<Phrase> of(PlannedMeeting planned, SeatedPair pair) {
        BriefReasons brief = new BriefReasons(planned.speech(), Optional.empty());
        return planned.reasons(pair).stream().flatMap(brief::say).distinct().toList();
    }

    private Stream<Phrase> say(Message reason) {
        List<Object> arguments = reason.arguments();
        return switch (reason.key()) {
            case "need.both" -> arguments.stream().map(Message.class::cast).flatMap(this::say);
            case "need.met" -> Stream.of(need(arguments));
            case "need.check" -> Stream.of(speech.phrase("reason.check", need(arguments), arguments.get(4)));
            case "commune.same" -> Stream.of(speech.phrase("reason.commune"));
            case "epci.same" -> Stream.of(speech.phrase("reason.epci"));
            case "departement.same" -> Stream.of(speech.phrase("reason.departement"));
            case "place.within" -> Stream.of(speech.phrase("reason.within", arguments.get(2), arguments.get(3)));
            case "place.perhaps" -> Stream.of(speech.phrase("reason.perhaps", arguments.get(2), arguments.get(3)));
            case "type.same" -> ofPair(speech.phrase("reason.type"));
            case "siae.wanted" -> ofPair(speech.phrase("reason.kind", arguments.get(1)));
            case "activity.same" -> Stream.of(speech.phrase("reason.activity"));
            case "language.shared" -> Stream.of(speech.phrase("reason.language", arguments.get(2), arguments.get(3)));
            default -> Stream.of(speech.phrase(reason));
        };
    }

    /** A reason that qualified the pair but gives the two nothing to talk about. It is shown only to third parties. */
    private Stream<Phrase> ofPair(Phrase reason) {
        return partner.isEmpty() ? Stream.of(reason) : Stream.empty();
    }

    /**
     * A need, worded for its reader: for a participant, what the partner seeks or offers; for a third party, who seeks
     * what.
     */
    private Phrase need(List<Object> need) {
        Phrase sought = speech.typed(need.get(1).toString());
        if (partner.isEmpty()) {
            return speech.phrase("reason.who-seeks", speech.typed(need.get(0).toString()), sought);
        }
        return need.get(0).equals(partner.get())
                ? speech.phrase("reason.seeks", sought)
                : speech.phrase("reason.offers", speech.typed(need.get(3).toString()));
    }
}
