package org.cldess.reporting.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cldess.disclosure.Audience;
import org.cldess.encounter.plan.MeetingPlan;
import org.cldess.matching.Score;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;

/** The pairs with a positive score that do not meet, and why. */
final class MeetingGaps {
    /** The maximum number of pairs that are explained; the others are only counted. */
    private static final int MAX_PAIRS = 5;

    /**
     * The maximum number of reasons. The first ones state what was decisive, the later ones only what a wish would have
     * cost.
     */
    private static final int MAX_REASONS = 3;

    private final PlannedMeeting planned;
    private final Speech speech;
    private final MeetingPlan plan;

    private MeetingGaps(PlannedMeeting planned) {
        this.planned = planned;
        this.speech = planned.speech();
        this.plan = planned.computed();
    }

    static Optional<Section> section(PlannedMeeting planned) {
        return planned.seats().isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        planned.id("non-retenues"),
                        planned.title(planned.speech().say("gaps.title")),
                        Sheet.SAME,
                        new MeetingGaps(planned).pairs()));
    }

    /**
     * Checks whether a pair may be shown. Only facilitators see exclusions; the other pairs are shown to audiences that
     * see needs and offers.
     */
    private boolean isTold(Score score) {
        return planned.view().audience().sees(Audience.FACILITATOR)
                || !plan.meeting().exclusions().contains(score.pair());
    }

    /**
     * Why the two do not meet. If only the adopted plan keeps them apart, this is the round in which they would meet in
     * the plan computed today.
     */
    private List<Phrase> whyNot(Score score) {
        return plan.encounter(score.left(), score.right())
                .map(encounter -> List.of(speech.phrase("gaps.adopted", encounter.round())))
                .orElseGet(() -> plan.whyNot(score.left(), score.right()).stream()
                        .limit(MAX_REASONS)
                        .map(planned::said)
                        .toList());
    }

    private List<Block> pairs() {
        if (!planned.view().audience().sees(Audience.COMMITTEE)) {
            return List.of(Notice.of(Notice.Kind.RESERVED, speech.say("reserved.committee")));
        }
        Set<List<String>> seated = planned.seats().stream()
                .map(pair -> List.of(pair.first().value(), pair.second().value()))
                .collect(Collectors.toSet());
        List<Score> apart = plan.meeting().scores().list().stream()
                .filter(score -> score.value().signum() > 0)
                .filter(score -> !seated.contains(
                        List.of(score.left().key(), score.right().key())))
                .filter(this::isTold)
                .sorted(Comparator.comparing(Score::value).reversed().thenComparing(Score::pair))
                .toList();
        if (apart.isEmpty()) {
            return List.of(Paragraph.of(speech.say("gaps.none")));
        }
        Table.Builder table = Table.captioned(speech.say("gaps.table"))
                .column(speech.say("column.pair"), Table.Align.LEFT)
                .column(speech.say("column.score"), Table.Align.RIGHT)
                .column(speech.say("column.why-not"), Table.Align.LEFT);
        apart.stream()
                .limit(MAX_PAIRS)
                .forEach(score -> table.row(
                        Cell.of(speech.phrase("grid.pair", planned.name(score.left()), planned.name(score.right()))),
                        Cell.number(score.value(), speech.number(score.value())),
                        Cell.of(whyNot(score))));
        List<Block> blocks = new ArrayList<>(List.of(table.build()));
        if (apart.size() > MAX_PAIRS) {
            blocks.add(Paragraph.of(speech.say("gaps.more", apart.size() - MAX_PAIRS)));
        }
        return blocks;
    }
}
