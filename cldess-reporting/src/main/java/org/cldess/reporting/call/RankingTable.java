package org.cldess.reporting.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.call.CallForProjects;
import org.cldess.call.RankedApplication;
import org.cldess.call.Ranking;
import org.cldess.call.application.ApplicationId;
import org.cldess.call.application.ProjectApplication;
import org.cldess.call.award.AwardBound;
import org.cldess.call.award.AwardPlan;
import org.cldess.call.jury.JuryDecision;
import org.cldess.known.Known;
import org.cldess.language.Typography;
import org.cldess.money.Amount;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.BulletList;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;
import org.cldess.validation.Answer;

/**
 * How a jury ranks the applications of a call, what the plan would give each, what was awarded, and where the envelope
 * ends.
 */
final class RankingTable {
    private final Speech speech;
    private final CallForProjects call;
    private final Ranking ranking;
    private final Answer<AwardPlan> plan;

    RankingTable(View view, CallForProjects call) {
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.call = call;
        this.ranking = call.ranking();
        this.plan = AwardPlan.of(call);
    }

    Section section() {
        String title = speech.say("call.ranking");
        String id = "classement-" + call.id();
        if (ranking.ranked().isEmpty()) {
            return Sections.empty(id, title, speech.say("call.ranking.none"));
        }
        List<Block> blocks = new ArrayList<>(List.of(table()));
        plan.value().flatMap(AwardPlan::bound).map(this::bound).ifPresent(blocks::add);
        if (!plan.isGranted()) {
            blocks.add(Paragraph.of(speech.say("call.plan.none")));
            blocks.add(BulletList.of(
                    BulletList.Marker.BULLET,
                    plan.reasons().list().stream()
                            .map(reason -> speech.phrase(reason.message()))
                            .toList()));
        }
        if (!ranking.unscored().isEmpty()) {
            blocks.add(Paragraph.of(speech.phrase(
                    "call.unscored",
                    ranking.unscored().size(),
                    speech.list(ranking.unscored().stream().map(this::named).toList()))));
        }
        return Sections.of(id, title, blocks);
    }

    private Paragraph bound(AwardBound bound) {
        return Paragraph.of(speech.say(
                bound.isOptimal() ? "call.plan.best" : "call.plan.unsure",
                speech.number(bound.points()),
                speech.number(bound.bound())));
    }

    private ProjectApplication application(ApplicationId id) {
        return call.findApplication(id).orElseThrow();
    }

    private Phrase named(ApplicationId id) {
        return speech.typed(application(id).title());
    }

    private Table table() {
        Table.Builder table = Table.captioned(
                        speech.say("call.ranking.table", ranking.ranked().size()))
                .column(speech.say("call.column.rank"), Table.Align.RIGHT)
                .column(speech.say("call.column.project"), Table.Align.LEFT)
                .column(speech.say("call.column.points"), Table.Align.RIGHT)
                .sum(speech.say("call.column.asked"))
                .sum(speech.say("call.column.suggested"))
                .sum(speech.say("call.column.awarded"))
                .column(speech.say("call.column.running"), Table.Align.RIGHT)
                .column(speech.say("column.decision"), Table.Align.LEFT);
        Optional<Amount> envelope = call.rules().envelope().value();
        Amount running = Amount.ZERO;
        boolean isOpen = true;
        for (RankedApplication place : ranking.ranked()) {
            boolean isUsed = running.compareTo(envelope.orElse(running)) >= 0 && envelope.isPresent();
            if (isOpen && isUsed) {
                table.group(Phrase.of(speech.say("call.envelope.end", speech.euros(envelope.orElseThrow()))));
                isOpen = false;
            }
            running = running.plus(counted(place.application()).value().orElse(Amount.ZERO));
            table.row(row(place, running));
        }
        return table.total(total())
                .note(speech.say(call.decisions().isEmpty() ? "call.ranking.note-plan" : "call.ranking.note"))
                .build();
    }

    /**
     * The amount that counts against the envelope: the amount awarded, or what the plan would give as long as nothing
     * is decided.
     */
    private Known<Amount> counted(ApplicationId id) {
        return call.decisions().isEmpty() ? suggested(id) : awarded(id);
    }

    private Known<Amount> awarded(ApplicationId id) {
        return call.findDecision(id)
                .filter(JuryDecision::isKept)
                .map(JuryDecision::amount)
                .orElse(Known.none());
    }

    private Known<Amount> suggested(ApplicationId id) {
        return plan.value().map(made -> made.amount(id)).orElse(Known.notRecorded());
    }

    private List<Cell> row(RankedApplication place, Amount running) {
        ProjectApplication application = application(place.application());
        List<Phrase> project = new ArrayList<>(List.of(named(application.id())));
        place.tie().map(speech::phrase).ifPresent(project::add);
        return List.of(
                speech.cell(place.rank()),
                Cell.of(project),
                Cell.number(
                        place.total().rounded(), Typography.number(place.total().rounded(), 2, speech.locale())),
                money(application.asked()),
                money(suggested(application.id())),
                money(awarded(application.id())),
                speech.cell(running),
                call.findDecision(application.id()).map(this::decision).orElse(Cell.of(speech.say("not-yet"))));
    }

    private Cell decision(JuryDecision decision) {
        Phrase kind = Phrase.of(speech.say(decision.kind()));
        return Cell.of(decision.renunciation()
                .value()
                .map(made -> List.of(kind, Phrase.of(speech.say("call.renounced", speech.shortDate(made.date())))))
                .orElse(List.of(kind)));
    }

    private Cell money(Known<Amount> amount) {
        return speech.cell(amount, some -> speech.cell(some));
    }

    private List<Cell> total() {
        List<ProjectApplication> all = ranking.ranked().stream()
                .map(place -> application(place.application()))
                .toList();
        return List.of(
                Cell.BLANK,
                Cell.of(speech.say("total")),
                Cell.BLANK,
                speech.cell(sum(all.stream().map(ProjectApplication::asked).toList())),
                speech.cell(sum(all.stream().map(one -> suggested(one.id())).toList())),
                speech.cell(sum(all.stream().map(one -> awarded(one.id())).toList())),
                Cell.BLANK,
                Cell.BLANK);
    }

    private static Amount sum(List<Known<Amount>> amounts) {
        return Amount.sum(
                amounts.stream().flatMap(amount -> amount.value().stream()).toList());
    }
}
