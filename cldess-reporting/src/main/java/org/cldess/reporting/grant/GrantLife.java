package org.cldess.reporting.grant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.cldess.actor.ActorId;
import org.cldess.grant.FinancialReport;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantDecision;
import org.cldess.grant.GrantRequest;
import org.cldess.grant.Instalment;
import org.cldess.known.Known;
import org.cldess.ledger.GrantAccount;
import org.cldess.ledger.GrantStatus;
import org.cldess.money.Amount;
import org.cldess.reporting.content.OwnFields;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Definitions;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.grantform.AccountTable;
import org.cldess.reporting.money.MovementWords;
import org.cldess.reporting.view.Place;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The history of one grant: who awards it to whom and for what, from the request to the financial report. */
final class GrantLife {
    private final View view;
    private final Speech speech;
    private final GrantAccount account;
    private final Grant grant;

    GrantLife(View view, GrantAccount account) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.account = account;
        this.grant = account.grant();
    }

    static String id(Grant grant) {
        return Place.GRANT.section(grant.id());
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                Paragraph.of(speech.phrase("life.between", view.name(grant.funder()), view.name(grant.beneficiary()))));
        blocks.add(new Definitions(steps()));
        List<Instalment> parts = grant.instalments().value().orElse(List.of());
        if (!parts.isEmpty()) {
            blocks.add(InstalmentTable.of(parts, speech.say("life.instalments"), speech));
        }
        if (!account.movements().isEmpty()) {
            blocks.add(movements());
        }
        grant.report().value().flatMap(report -> AccountTable.of(view, report)).ifPresent(blocks::add);
        grant.claims().forEach(claim -> new ClaimTable(view, claim).table().ifPresent(blocks::add));
        return new Section(id(grant), speech.typed(grant.object()), Sheet.SAME, List.copyOf(blocks));
    }

    private List<Definitions.Entry> steps() {
        List<Definitions.Entry> entries = new ArrayList<>();
        add(entries, "life.request", "life.request.none", grant.request(), this::request);
        add(entries, "life.decision", "life.decision.none", grant.decision(), this::decision);
        grant.sharedBy()
                .value()
                .filter(shares -> !shares.isEmpty())
                .ifPresent(shares -> entries.add(new Definitions.Entry(speech.phrase("life.shared"), shared(shares))));
        if (!account.awarded().isNone()) {
            add(
                    entries,
                    "life.committed",
                    "life.committed.none",
                    account.committed(),
                    amount -> Phrase.of(speech.euros(amount)));
            add(entries, "life.notified", "life.notified.none", grant.notified(), this::day);
            add(entries, "life.agreement", "life.agreement.none", grant.signedOn(), this::day);
            add(entries, "life.terms", "life.terms.none", grant.paymentTerms(), speech::typed);
            add(
                    entries,
                    "life.to-pay",
                    "life.to-pay.none",
                    account.stillToPayOn(view.day()),
                    amount -> Phrase.of(speech.euros(amount)));
            add(
                    entries,
                    "life.report",
                    "life.report.none",
                    grant.report().flatMap(FinancialReport::received),
                    this::day);
            account.stillToRecover()
                    .value()
                    .filter(amount -> !amount.isZero())
                    .ifPresent(amount -> entries.add(entry("life.to-recover", Phrase.of(speech.euros(amount)))));
        }
        entries.addAll(new OwnFields(view).entries(grant));
        return entries;
    }

    /** « Café associatif : 60 % », with the corresponding part of the awarded amount. */
    private List<Phrase> shared(List<Grant.BeneficiaryShare> shares) {
        Map<ActorId, Amount> parts =
                account.awarded().flatMap(grant::split).value().orElse(Map.of());
        return shares.stream()
                .map(share -> {
                    String percent = speech.say("life.percent", speech.number(share.percentage()));
                    Phrase name = view.name(share.actor());
                    Amount part = parts.get(share.actor());
                    return part == null
                            ? speech.phrase("life.share", name, percent)
                            : speech.phrase("life.share.amount", name, percent, part);
                })
                .toList();
    }

    private <T> void add(
            List<Definitions.Entry> entries,
            String label,
            String none,
            Known<T> fact,
            Function<? super T, Phrase> words) {
        Phrase said = fact.<Phrase>fold(
                words, () -> Phrase.of(speech.say(none)), () -> Phrase.of(speech.say("not-recorded")));
        entries.add(entry(label, said));
    }

    private Definitions.Entry entry(String label, Phrase line) {
        return new Definitions.Entry(speech.phrase(label), List.of(line));
    }

    private Phrase day(LocalDate day) {
        return Phrase.of(speech.say("life.on", day));
    }

    private Phrase request(GrantRequest request) {
        return dated(account.requested(), request.date());
    }

    private Phrase dated(Known<Amount> amount, Known<LocalDate> date) {
        Phrase sum = Phrase.of(amount.value().map(speech::euros).orElseGet(() -> speech.say("life.amount.unknown")));
        return date.value().map(day -> sum.then(", ").then(day(day))).orElse(sum);
    }

    private Phrase decision(GrantDecision decision) {
        if (account.status() != GrantStatus.REFUSED) {
            Phrase said = dated(account.decided(), decision.date());
            return decision.deliberation()
                    .value()
                    .flatMap(view.dossier()::findDeliberation)
                    .flatMap(act -> act.number().value())
                    .map(number -> speech.phrase("life.by-deliberation", said, speech.typed(number)))
                    .orElse(said);
        }
        Phrase refused = decision.date()
                .value()
                .map(day -> speech.phrase("life.refused", day))
                .orElseGet(() -> speech.phrase("life.refused.undated"));
        return decision.refusal()
                .value()
                .map(reason -> speech.phrase("life.refused.why", refused, speech.typed(reason)))
                .orElse(refused);
    }

    /** What the journal has of the grant, with the reasons that the reader may see. */
    private Table movements() {
        boolean hasReasons = account.movements().stream()
                .anyMatch(movement -> movement.reason().value().isPresent());
        Table.Builder table = Table.captioned(speech.say("life.movements"))
                .column(speech.say("life.movement.day"), Table.Align.LEFT)
                .column(speech.say("life.movement.kind"), Table.Align.LEFT)
                .column(speech.say("life.movement.amount"), Table.Align.RIGHT);
        if (hasReasons) {
            table.column(speech.say("life.movement.reason"), Table.Align.LEFT);
        }
        account.movements().forEach(movement -> {
            List<Cell> cells = new ArrayList<>(List.of(
                    movement.date()
                            .map(day -> speech.cell(Known.of(day), ""))
                            .orElseGet(
                                    () -> Cell.of(movement.year().orElseThrow().toString())),
                    Cell.of(MovementWords.of(view, movement.kind())),
                    speech.cell(movement.amount())));
            if (hasReasons) {
                cells.add(movement.reason().value().map(speech::typedCell).orElse(Cell.BLANK));
            }
            table.row(cells);
        });
        return table.build();
    }
}
