package org.cldess.reporting.call;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.call.CallForProjects;
import org.cldess.call.JuryTotal;
import org.cldess.call.RankedApplication;
import org.cldess.call.Ranking;
import org.cldess.call.ScoreGrid;
import org.cldess.call.application.ProjectApplication;
import org.cldess.call.jury.DeclaredInterest;
import org.cldess.call.jury.Juror;
import org.cldess.call.jury.JuryCriterion;
import org.cldess.call.jury.JuryScore;
import org.cldess.call.jury.ScoreCorrection;
import org.cldess.language.Typography;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * The scoring grid of a jury: its members and their ties, the results of the applications by criterion, the scores of
 * each juror, and the corrected ones.
 */
final class ScoreTables {
    /** The maximum number of jurors side by side that fit the width of a page. */
    private static final int MAX_JURORS = 8;

    private static final int PLACES = 2;

    private final View view;
    private final Speech speech;
    private final CallForProjects call;
    private final Ranking ranking;
    private final ScoreGrid grid;
    private final List<ProjectApplication> inOrder;

    ScoreTables(View view, CallForProjects call) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.call = call;
        this.ranking = call.ranking();
        this.grid = call.grid();
        this.inOrder = Stream.concat(
                        ranking.ranked().stream().map(RankedApplication::application), ranking.unscored().stream())
                .map(id -> call.findApplication(id).orElseThrow())
                .toList();
    }

    Section section() {
        String title = speech.say("call.grid");
        String id = "grille-" + call.id();
        List<Block> blocks = new ArrayList<>();
        if (!call.jurors().isEmpty()) {
            blocks.add(jury());
        }
        if (!call.criteria().isEmpty()) {
            blocks.add(criteria());
        }
        if (call.scores().isEmpty()
                || call.jurors().isEmpty()
                || call.criteria().isEmpty()) {
            blocks.add(Sections.nothingYet(speech.say("call.grid.none")));
            return Sections.of(id, title, blocks);
        }
        blocks.add(byCriterion());
        for (int first = 0; first < call.jurors().size(); first += MAX_JURORS) {
            blocks.add(byJuror(first, Math.min(first + MAX_JURORS, call.jurors().size())));
        }
        corrections().ifPresent(blocks::add);
        return Sections.of(id, title, blocks);
    }

    private Table jury() {
        Table.Builder table = Table.captioned(
                        speech.say("call.jury.table", call.jurors().size()))
                .column(speech.say("call.column.juror"), Table.Align.CENTRE)
                .column(speech.say("call.column.name"), Table.Align.LEFT)
                .column(speech.say("call.column.function"), Table.Align.LEFT)
                .column(speech.say("call.column.scored"), Table.Align.RIGHT)
                .column(speech.say("call.column.ties"), Table.Align.LEFT);
        for (int i = 0; i < call.jurors().size(); i++) {
            Juror juror = call.jurors().get(i);
            long scored = call.applications().stream()
                    .filter(application ->
                            grid.total(application.id(), juror.id()).isPresent())
                    .count();
            table.row(
                    Cell.of(code(i)),
                    Cell.of(speech.typed(juror.fullName())),
                    speech.cell(juror.function(), speech::typed, speech.say("call.function.none")),
                    Cell.number(BigDecimal.valueOf(scored), speech.number(scored)),
                    ties(juror));
        }
        return table.note(speech.say("call.jury.note")).build();
    }

    private String code(int juror) {
        return speech.say("call.juror", juror + 1);
    }

    /** The applicants to which a juror is tied, with the reasons, and whether the juror scored them nevertheless. */
    private Cell ties(Juror juror) {
        List<Phrase> ties = new ArrayList<>();
        for (ProjectApplication application : call.applications()) {
            if (grid.tied(application.id()).contains(juror)) {
                ties.add(tie(juror, application));
            }
        }
        if (!ties.isEmpty()) {
            return Cell.of(ties);
        }
        return juror.interests().isRecorded() ? Cell.of(speech.say("call.ties.none")) : Cell.MISSING;
    }

    private Phrase tie(Juror juror, ProjectApplication application) {
        Optional<DeclaredInterest> declared =
                call.findApplicant(application.applicant()).flatMap(juror::interestIn);
        Phrase why = declared.map(interest -> speech.typed(interest.reason()))
                .orElse(Phrase.of(speech.say("call.ties.same-body")));
        boolean hasScored = grid.total(application.id(), juror.id()).isPresent();
        return speech.phrase(
                        hasScored ? "call.ties.scored" : "call.ties.withdrawn",
                        speech.typed(application.number()),
                        Applications.applicant(view, call, application))
                .then(" ")
                .then(why);
    }

    private Table criteria() {
        Table.Builder table = Table.captioned(
                        speech.say("call.criteria.table", call.criteria().size()))
                .column(speech.say("call.column.code"), Table.Align.CENTRE)
                .column(speech.say("call.column.criterion-title"), Table.Align.LEFT)
                .column(speech.say("call.column.weight"), Table.Align.RIGHT)
                .column(speech.say("call.column.question"), Table.Align.LEFT);
        for (int i = 0; i < call.criteria().size(); i++) {
            JuryCriterion criterion = call.criteria().get(i);
            table.row(
                    Cell.of(criterion(i)),
                    Cell.of(speech.typed(criterion.title())),
                    speech.cell(criterion.weight()),
                    speech.cell(criterion.question(), speech::typed, speech.say("call.function.none")));
        }
        return table.build();
    }

    private String criterion(int criterion) {
        return speech.say("call.criterion", criterion + 1);
    }

    private Table byCriterion() {
        Table.Builder table = Table.captioned(speech.say("call.by-criterion.table", inOrder.size()))
                .column(speech.say("call.column.rank"), Table.Align.RIGHT)
                .column(speech.say("call.column.project"), Table.Align.LEFT);
        for (int i = 0; i < call.criteria().size(); i++) {
            table.column(
                    speech.say(
                            "call.column.criterion",
                            criterion(i),
                            call.criteria().get(i).weight()),
                    Table.Align.RIGHT);
        }
        table.column(speech.say("call.column.points"), Table.Align.RIGHT);
        for (ProjectApplication application : inOrder) {
            Optional<RankedApplication> place = ranking.find(application.id());
            List<Cell> cells = new ArrayList<>(List.of(
                    place.map(ranked -> speech.cell(ranked.rank())).orElse(Cell.MISSING), project(application, place)));
            for (JuryCriterion criterion : call.criteria()) {
                cells.add(speech.cell(grid.mean(application.id(), criterion), this::decimal));
            }
            cells.add(place.map(ranked -> decimal(ranked.total().rounded())).orElse(Cell.MISSING));
            table.row(cells);
        }
        return table.note(speech.say("call.by-criterion.note", JuryScore.MAX_POINTS))
                .build();
    }

    /** The project, and how a tie was broken or why it was not. */
    private Cell project(ProjectApplication application, Optional<RankedApplication> place) {
        List<Phrase> lines = new ArrayList<>(List.of(numbered(application)));
        place.flatMap(RankedApplication::tie).map(speech::phrase).ifPresent(lines::add);
        return Cell.of(lines);
    }

    private Phrase numbered(ProjectApplication application) {
        return speech.phrase("call.numbered", speech.typed(application.number()), speech.typed(application.title()));
    }

    private Table byJuror(int first, int end) {
        Table.Builder table = Table.captioned(
                        speech.say("call.by-juror.table", code(first), code(end - 1), end - first))
                .column(speech.say("call.column.project"), Table.Align.LEFT);
        for (int i = first; i < end; i++) {
            table.column(code(i), Table.Align.RIGHT);
        }
        table.column(speech.say("call.column.mean"), Table.Align.RIGHT);
        for (ProjectApplication application : inOrder) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.of(numbered(application))));
            for (Juror juror : call.jurors().subList(first, end)) {
                cells.add(given(application, juror));
            }
            cells.add(ranking.find(application.id())
                    .map(ranked -> decimal(ranked.total().rounded()))
                    .orElse(Cell.MISSING));
            table.row(cells);
        }
        return table.note(speech.say("call.by-juror.note")).build();
    }

    /**
     * The score of a juror. If the juror is tied to the applicant, the cell says that they took no part, or that their
     * score does not count.
     */
    private Cell given(ProjectApplication application, Juror juror) {
        Optional<JuryTotal> total = grid.total(application.id(), juror.id());
        if (grid.tied(application.id()).contains(juror)) {
            return Cell.of(total.map(given -> speech.say("call.not-counted", written(given.rounded())))
                    .orElseGet(() -> speech.say("call.tied")));
        }
        return total.map(given -> decimal(given.rounded())).orElse(Cell.MISSING);
    }

    /** The score before and after a correction. */
    private record Corrected(JuryScore score, ScoreCorrection made, int after) {
        /** Returns the corrections of a score. Each keeps the former points; the next one has those that followed. */
        static Stream<Corrected> of(JuryScore score) {
            List<ScoreCorrection> all = score.corrections();
            return IntStream.range(0, all.size())
                    .mapToObj(i -> new Corrected(
                            score,
                            all.get(i),
                            i + 1 < all.size() ? all.get(i + 1).points() : score.points()));
        }

        LocalDate date() {
            return made.date();
        }
    }

    /** The scores that were corrected, with what they were, by day. */
    private Optional<Table> corrections() {
        List<Corrected> corrected = call.scores().stream()
                .flatMap(Corrected::of)
                .sorted(Comparator.comparing(Corrected::date))
                .toList();
        if (corrected.isEmpty()) {
            return Optional.empty();
        }
        Table.Builder table = Table.captioned(speech.say("call.corrected.table"))
                .column(speech.say("column.date"), Table.Align.LEFT)
                .column(speech.say("call.column.project"), Table.Align.LEFT)
                .column(speech.say("call.column.juror"), Table.Align.CENTRE)
                .column(speech.say("call.column.criterion-title"), Table.Align.CENTRE)
                .column(speech.say("column.before"), Table.Align.RIGHT)
                .column(speech.say("column.after"), Table.Align.RIGHT)
                .column(speech.say("column.reason"), Table.Align.LEFT)
                .column(speech.say("call.column.corrected-by"), Table.Align.LEFT);
        corrected.forEach(one -> table.row(
                Cell.of(speech.shortDate(one.date())),
                Cell.of(numbered(call.findApplication(one.score().application()).orElseThrow())),
                Cell.of(code(place(call.jurors(), Juror::id, one.score().juror()))),
                Cell.of(criterion(
                        place(call.criteria(), JuryCriterion::id, one.score().criterion()))),
                speech.cell(one.made().points()),
                speech.cell(one.after()),
                speech.typedCell(one.made().reason()),
                speech.cell(one.made().author(), speech::typed, speech.say("not-applicable"))));
        return Optional.of(table.note(speech.say("call.corrected.note")).build());
    }

    private static <T, K> int place(List<T> things, Function<T, K> id, K wanted) {
        return things.stream().map(id).toList().indexOf(wanted);
    }

    private Cell decimal(BigDecimal number) {
        return Cell.number(number, written(number));
    }

    private String written(BigDecimal number) {
        return Typography.number(number, PLACES, speech.locale());
    }
}
