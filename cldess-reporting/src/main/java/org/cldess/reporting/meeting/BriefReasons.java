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
 * Why two meet, in the few words that one of them needs: « cherche … », « propose … », « même commune »; or in those of somebody else, who has
 * to be told who seeks. A reason that is not known
 * here, such as one of an embedder's own criterion, keeps its whole sentence.
 */
final class BriefReasons {
    private final Speech speech;
    private final Optional<String> partner;

    private BriefReasons(Speech speech, Optional<String> partner) {
        this.speech = speech;
        this.partner = partner;
    }

    /** The reasons for an encounter as one of the two reads them, for those who see needs and offers; when and where are left out. */
    static List<Phrase> of(PlannedMeeting planned, SeatedPair pair, ActorId partner) {
        BriefReasons brief = new BriefReasons(
                planned.speech(), Optional.of(planned.name(partner).plain()));
        return planned.reasons(pair).stream().flatMap(brief::say).distinct().toList();
    }

    /** The reasons for an encounter as somebody else reads them, under the same reserve. */
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

    /** What made them a pair and gives them nothing to talk of: only somebody else is told. */
    private Stream<Phrase> ofPair(Phrase reason) {
        return partner.isEmpty() ? Stream.of(reason) : Stream.empty();
    }

    /** A need by who reads it: what the partner seeks or offers; told to somebody else, who seeks what. */
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
