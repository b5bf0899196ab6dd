package org.cldess.reporting.financing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.cldess.disclosure.Audience;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementKind;
import org.cldess.money.Amount;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.money.AccountDocuments;
import org.cldess.reporting.view.ClosingSections;
import org.cldess.reporting.view.Reader;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * Composes {@link org.cldess.reporting.Reports#VOUCHERS}: the movements of money without a voucher, then all with
 * theirs, those of expenses and those of funders.
 */
public final class VouchersReport {
    /** This kind of report. */
    public static final ReportKind KIND = ReportKind.of(
                    "pieces-justificatives", Texts.WORDS.message("vouchers.title"), VouchersReport::of)
            .holding(Texts.WORDS.message("vouchers.holds"))
            .alsoFor(Reader.ACCOUNTANT)
            .concerning(dossier -> dossier.journal().movements().stream().anyMatch(VouchersReport::needsVoucher));

    /** The kinds of movement for which an accountant asks for a voucher. */
    private static final Set<MovementKind> VOUCHED =
            EnumSet.of(MovementKind.INVOICED, MovementKind.CREDITED, MovementKind.PAID, MovementKind.RETURNED);

    private final View view;
    private final Speech speech;
    private final List<Movement> movements;

    private VouchersReport(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.movements = view.dossier().journal().movements().stream()
                .filter(VouchersReport::needsVoucher)
                .toList();
    }

    private static boolean needsVoucher(Movement movement) {
        return VOUCHED.contains(movement.kind());
    }

    private static boolean hasVoucher(Movement movement) {
        return movement.references().value().filter(all -> !all.isEmpty()).isPresent();
    }

    /** Checks whether a movement is known to have no voucher; one whose vouchers are not recorded may have one. */
    private static boolean hasNone(Movement movement) {
        return movement.references().isRecorded() && !hasVoucher(movement);
    }

    private static boolean isUnknown(Movement movement) {
        return !movement.references().isRecorded();
    }

    private static Report of(View view) {
        VouchersReport report = new VouchersReport(view);
        return Report.named(KIND.name(), report.speech.say("vouchers.title"), view.edition())
                .addAll(report.blocks())
                .addAll(ClosingSections.related(view))
                .add(ClosingSections.section(view, report.speech.say("vouchers.sources")))
                .build();
    }

    private List<Block> blocks() {
        if (!view.audience().sees(Audience.COMMITTEE)) {
            return List.of(Notice.of(Notice.Kind.RESERVED, speech.say("reserved.committee")));
        }
        if (movements.isEmpty()) {
            return List.of(Sections.nothingYet(speech.say("vouchers.empty")));
        }
        List<Block> blocks = new ArrayList<>(List.of(verdict()));
        add(blocks, "sans-piece", "vouchers.without", VouchersReport::hasNone);
        add(blocks, "non-renseignees", "vouchers.unknown", VouchersReport::isUnknown);
        add(blocks, "depenses", "vouchers.expenses", movement -> hasVoucher(movement) && isExpense(movement));
        add(blocks, "versements", "vouchers.funding", movement -> hasVoucher(movement) && !isExpense(movement));
        return blocks;
    }

    private static boolean isExpense(Movement movement) {
        return movement.expense().isPresent();
    }

    /**
     * « 54 mouvements sur 99 n’ont pas de pièce. Celle de 2 autres n’est pas renseignée. Des dépenses sont payées sans
     * pièce, pour 1 200 €. »
     */
    private Notice verdict() {
        long without = movements.stream().filter(VouchersReport::hasNone).count();
        long unknown = movements.stream().filter(VouchersReport::isUnknown).count();
        Amount paid = Amount.sum(movements.stream()
                .filter(movement -> isExpense(movement) && movement.kind() == MovementKind.PAID && hasNone(movement))
                .map(Movement::amount)
                .toList());
        List<String> sentences = new ArrayList<>();
        if (without == 0 && unknown == 0) {
            sentences.add(speech.say("vouchers.verdict.all", movements.size()));
        }
        if (without > 0) {
            sentences.add(speech.say("vouchers.verdict", movements.size(), without));
        }
        if (unknown > 0) {
            sentences.add(speech.say("vouchers.verdict.unknown", movements.size(), unknown));
        }
        if (!paid.isZero()) {
            sentences.add(speech.say("vouchers.verdict.paid", speech.euros(paid)));
        }
        return Notice.of(Notice.Kind.VERDICT, String.join(" ", sentences));
    }

    private void add(List<Block> blocks, String id, String title, Predicate<Movement> which) {
        Table.Builder table = Table.captioned(speech.say(title))
                .column(speech.say("column.date"), Table.Align.LEFT)
                .column(speech.say("movements.column.kind"), Table.Align.LEFT)
                .column(speech.say("movements.column.line"), Table.Align.LEFT)
                .column(speech.say("vouchers.party"), Table.Align.LEFT)
                .column(speech.say("movements.column.references"), Table.Align.LEFT)
                .column(speech.say("financing.column.amount"), Table.Align.RIGHT);
        movements.stream().filter(which).forEach(movement -> table.row(row(movement)));
        if (!table.isEmpty()) {
            blocks.add(new Section(id, Phrase.of(speech.say(title)), Sheet.SAME, List.of(table.build())));
        }
    }

    private List<Cell> row(Movement movement) {
        MovementCells cells = new MovementCells(view, movement);
        return List.of(
                cells.date(),
                cells.kind(),
                cells.line(),
                cells.party(),
                AccountDocuments.cell(view, movement.references()),
                speech.cell(movement.amount()));
    }
}
