package org.cldess.sample;

import java.util.List;
import java.util.stream.IntStream;
import org.cldess.encounter.ExchangeDraft;
import org.cldess.encounter.ExchangeDraft.VisitDraft;
import org.cldess.encounter.MeetingCriterion;
import org.cldess.encounter.MeetingDraft;
import org.cldess.encounter.MeetingDraft.GuestDraft;
import org.cldess.encounter.MeetingDraft.StatedCriterionDraft;
import org.cldess.encounter.MeetingDraft.WishedPairDraft;
import org.cldess.encounter.Side;

/** The meetings and exchanges of a generated dossier. Actors with an even number stand on the side of work integration. */
final class GeneratedEncounters {
    private final Draw draw;

    GeneratedEncounters(Draw draw) {
        this.draw = draw;
    }

    MeetingDraft meeting(int number) {
        return new MeetingDraft(
                "meeting-" + number,
                draw.text(),
                1 + draw.below(6),
                draw.known(draw::date),
                draw.known(draw::time),
                draw.known(() -> 1 + draw.below(30)),
                draw.known(() -> 1 + draw.below(12)),
                draw.below(3),
                IntStream.range(0, GeneratedDossiers.ACTORS)
                        .mapToObj(this::guest)
                        .toList(),
                List.of(
                        criterion(MeetingCriterion.NEED_MET_BY_OFFER),
                        criterion(MeetingCriterion.SAME_COMMUNE),
                        criterion(MeetingCriterion.SAME_EPCI),
                        within(1 + draw.below(30)),
                        within(31 + draw.below(60))),
                List.of(new WishedPairDraft("actor-0", "actor-1")),
                List.of(new WishedPairDraft("actor-2", "actor-3"), new WishedPairDraft("actor-4", "actor-" + odd())));
    }

    private int odd() {
        return 2 * draw.below(GeneratedDossiers.ACTORS / 2) + 1;
    }

    private GuestDraft guest(int actor) {
        return new GuestDraft("actor-" + actor, actor % 2 == 0 ? Side.INTEGRATION : Side.CONVENTIONAL);
    }

    private StatedCriterionDraft criterion(MeetingCriterion criterion) {
        return new StatedCriterionDraft(criterion, draw.weight(), draw.bool(), null);
    }

    private StatedCriterionDraft within(int kilometres) {
        return new StatedCriterionDraft(MeetingCriterion.WITHIN_DISTANCE, draw.weight(), draw.bool(), kilometres);
    }

    ExchangeDraft exchange(int number) {
        String one = "actor-" + 2 * draw.below(GeneratedDossiers.ACTORS / 2);
        String other = "actor-" + odd();
        return new ExchangeDraft("exchange-" + number, draw.text(), visit(one, other), visit(other, one));
    }

    private VisitDraft visit(String visitor, String host) {
        return new VisitDraft(
                visitor,
                host,
                draw.known(draw::date),
                draw.known(draw::date),
                draw.known(draw::text),
                draw.known(draw::text));
    }
}
