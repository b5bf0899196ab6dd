package org.cldess.reporting.meeting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.actor.ActorId;
import org.cldess.disclosure.Audience;
import org.cldess.encounter.SeatedPair;
import org.cldess.language.Message;
import org.cldess.matching.Participant;
import org.cldess.matching.Score;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.view.Speech;

/**
 * Why two meet, in the few words that one of them needs: « cherche … », « propose … », « même commune ». A reason that is not known
 * here, such as one of an embedder's own criterion, keeps its whole sentence.
 */
final class BriefReasons {
    private final Speech speech;
    private final Participant partner;

    private BriefReasons(Speech speech, Participant partner) {
        this.speech = speech;
        this.partner = partner;
    }

    /** The reasons for an encounter as one of the two reads them, for those who see needs and offers; when and where are left out. */
    static List<Phrase> of(PlannedMeeting planned, SeatedPair pair, ActorId partner) {
        Optional<Score> score = planned.score(pair.integration(), pair.conventional());
        if (!planned.view().audience().sees(Audience.COMMITTEE) || score.isEmpty()) {
            return List.of();
        }
        Score worth = score.get();
        Participant other = worth.left().key().equals(partner.value()) ? worth.left() : worth.right();
        BriefReasons brief = new BriefReasons(planned.speech(), other);
        List<Message> computed = planned.computed().why(worth.left(), worth.right());
        Stream<Message> reasons = computed.isEmpty()
                ? worth.reasonsFor().stream()
                : computed.stream().skip(1);
        return reasons.flatMap(brief::say).distinct().toList();
    }

    private Stream<Phrase> say(Message reason) {
        List<Object> arguments = reason.arguments();
        return switch (reason.key()) {
            case "need.both" -> arguments.stream().map(Message.class::cast).flatMap(this::say);
            case "need.met" ->
                Stream.of(arguments.get(0).equals(partner.name()) ? seeks(arguments) : offers(arguments));
            case "need.check" ->
                Stream.of(speech.phrase(
                        "reason.check",
                        arguments.get(0).equals(partner.name()) ? seeks(arguments) : offers(arguments),
                        arguments.get(4)));
            case "commune.same" -> Stream.of(speech.phrase("reason.commune"));
            case "epci.same" -> Stream.of(speech.phrase("reason.epci"));
            case "departement.same" -> Stream.of(speech.phrase("reason.departement"));
            case "place.within" -> Stream.of(speech.phrase("reason.within", arguments.get(2), arguments.get(3)));
            case "place.perhaps" -> Stream.of(speech.phrase("reason.perhaps", arguments.get(2), arguments.get(3)));
            case "activity.same" -> Stream.of(speech.phrase("reason.activity"));
            default -> Stream.of(speech.phrase(reason));
        };
    }

    private Phrase seeks(List<Object> need) {
        return speech.phrase("reason.seeks", speech.typed(need.get(1).toString()));
    }

    private Phrase offers(List<Object> need) {
        return speech.phrase("reason.offers", speech.typed(need.get(3).toString()));
    }
}
