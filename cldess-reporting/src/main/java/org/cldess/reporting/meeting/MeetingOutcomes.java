package org.cldess.reporting.meeting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cldess.actor.ActorId;
import org.cldess.disclosure.Audience;
import org.cldess.encounter.Meeting;
import org.cldess.encounter.SeatedPair;
import org.cldess.outcome.Conversion;
import org.cldess.outcome.EncounterFollowUp;
import org.cldess.outcome.EncounterOutcome;
import org.cldess.outcome.OutcomeKind;
import org.cldess.reporting.content.OutcomeLines;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** What became of a meeting: the adopted plan, who came, who met, and the outcomes. */
final class MeetingOutcomes {
    private final PlannedMeeting planned;
    private final View view;
    private final Speech speech;
    private final Meeting meeting;

    private MeetingOutcomes(PlannedMeeting planned) {
        this.planned = planned;
        this.view = planned.view();
        this.speech = planned.speech();
        this.meeting = planned.meeting();
    }

    static Optional<Section> section(PlannedMeeting planned) {
        MeetingOutcomes outcomes = new MeetingOutcomes(planned);
        List<Block> blocks = outcomes.blocks();
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        planned.id("suites"),
                        planned.title(planned.speech().say("outcomes.title")),
                        Sheet.SAME,
                        blocks));
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<String> facts = facts();
        if (!facts.isEmpty()) {
            blocks.add(Paragraph.of(String.join(" ", facts)));
        }
        meeting.plan().value().flatMap(this::another).map(Paragraph::of).ifPresent(blocks::add);
        if (meeting.introductions().value().filter(pairs -> !pairs.isEmpty()).isPresent()) {
            if (view.audience().sees(Audience.COMMITTEE)) {
                blocks.addAll(outcomes(meeting.introductions().value().orElseThrow()));
            } else {
                blocks.add(Paragraph.of(speech.say("reserved.committee")));
            }
        }
        return blocks;
    }

    /** Returns a sentence if the plan shown differs from the one computed today. */
    private Optional<String> another(List<SeatedPair> adopted) {
        if (adopted.isEmpty()) {
            return Optional.of(speech.say("outcomes.plan.empty"));
        }
        return planned.isAnother() ? Optional.of(speech.say("outcomes.another")) : Optional.empty();
    }

    private List<String> facts() {
        List<String> facts = new ArrayList<>();
        meeting.adopted().value().ifPresent(day -> facts.add(speech.say("outcomes.adopted", day)));
        meeting.attended()
                .value()
                .ifPresent(came -> facts.add(speech.say(
                        "outcomes.attended", came.size(), meeting.guests().size())));
        meeting.introductions().value().ifPresent(pairs -> facts.add(met(pairs)));
        return facts;
    }

    private String met(List<EncounterFollowUp> pairs) {
        Set<List<ActorId>> foreseen = new HashSet<>();
        meeting.plan().value().orElse(List.of()).forEach(pair -> foreseen.add(List.of(pair.first(), pair.second())));
        long kept = pairs.stream()
                .filter(pair -> foreseen.contains(List.of(pair.first(), pair.second())))
                .count();
        return foreseen.isEmpty()
                ? speech.say("outcomes.met", pairs.size())
                : speech.say("outcomes.met.planned", pairs.size(), kept, foreseen.size());
    }

    private Cell pair(ActorId integration, ActorId conventional) {
        return Cell.of(speech.phrase("grid.pair", view.name(integration), view.name(conventional)));
    }

    private List<Block> outcomes(List<EncounterFollowUp> pairs) {
        Conversion conversion = Conversion.of(pairs);
        if (conversion.unknown() == conversion.made()) {
            return List.of(Paragraph.of(speech.say("outcomes.unknown")));
        }
        List<Block> blocks = new ArrayList<>(List.of(
                Notice.of(
                        Notice.Kind.VERDICT,
                        speech.say(
                                "outcomes.conversion",
                                conversion.led(),
                                conversion.made(),
                                conversion.share().map(speech::percent).orElse(""),
                                conversion.unknown())),
                kinds(pairs, conversion)));
        if (conversion.led() > 0) {
            blocks.add(led(pairs));
        }
        return blocks;
    }

    private Table kinds(List<EncounterFollowUp> pairs, Conversion conversion) {
        Map<OutcomeKind, Integer> counts = new EnumMap<>(OutcomeKind.class);
        pairs.forEach(pair -> EncounterOutcome.last(pair.outcomes(), view.day())
                .ifPresent(last -> counts.merge(last.kind(), 1, Integer::sum)));
        Table.Builder table = Table.captioned(speech.say("outcomes.kinds"))
                .column(speech.say("outcomes.last"), Table.Align.LEFT)
                .sum(speech.say("outcomes.count"));
        counts.forEach((kind, count) -> table.row(Cell.of(speech.capital(speech.phrase(kind))), speech.cell(count)));
        if (conversion.unknown() > 0) {
            table.row(Cell.of(speech.capital(speech.phrase("not-recorded"))), speech.cell(conversion.unknown()));
        }
        return table.total(Cell.of(speech.say("total")), speech.cell(conversion.made()))
                .note(speech.say("as-of", view.day()))
                .build();
    }

    private Table led(List<EncounterFollowUp> pairs) {
        Table.Builder table = Table.captioned(speech.say("outcomes.led"))
                .column(speech.say("column.pair"), Table.Align.LEFT)
                .column(speech.say("outcomes.what"), Table.Align.LEFT)
                .column(speech.say("outcomes.next"), Table.Align.LEFT);
        pairs.stream()
                .filter(pair -> EncounterOutcome.ledSomewhere(pair.outcomes()).orElse(false))
                .forEach(pair -> table.row(
                        pair(pair.first(), pair.second()),
                        OutcomeLines.cell(speech, pair.outcomes()),
                        speech.cell(
                                EncounterOutcome.last(pair.outcomes(), view.day())
                                        .orElseThrow()
                                        .next(),
                                speech.say("date.none"))));
        return table.build();
    }
}
