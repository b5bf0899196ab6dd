package org.cldess.reporting.grant;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cldess.grant.Grant;
import org.cldess.known.Known;
import org.cldess.language.Localizable;
import org.cldess.ledger.GrantAccount;
import org.cldess.ledger.GrantDue;
import org.cldess.ledger.GrantStatus;
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
import org.cldess.reporting.document.Table;
import org.cldess.reporting.money.AidCeilings;
import org.cldess.reporting.view.ClosingSections;
import org.cldess.reporting.view.Place;
import org.cldess.reporting.view.Reader;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** Composes {@link org.cldess.reporting.Reports#GRANTS}. */
public final class GrantsReport {
    /** This kind of report. */
    public static final ReportKind KIND = ReportKind.of(
                    Place.GRANT.report(), Texts.WORDS.message("grants.title"), GrantsReport::of)
            .holding(Texts.WORDS.message("grants.holds"))
            .firstFor(Reader.ACCOUNTANT)
            .alsoFor(Reader.ACTOR)
            .concerning(dossier -> !dossier.grants().isEmpty());

    private final View view;
    private final Speech speech;
    private final List<GrantAccount> grants;
    private final List<Open> open;

    /** An open due date, with its grant. */
    private record Open(Grant grant, GrantDue due) {}

    private GrantsReport(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.grants = List.copyOf(view.dossier().journal().grants());
        this.open = grants.stream()
                .flatMap(account -> account.deadlines().stream().map(due -> new Open(account.grant(), due)))
                .sorted(Comparator.comparing(each -> each.due().date()))
                .toList();
    }

    private static Report of(View view) {
        GrantsReport report = new GrantsReport(view);
        return Report.named(KIND.name(), report.speech.say("grants.title"), view.edition())
                .addAll(report.blocks())
                .addAll(ClosingSections.related(view))
                .add(ClosingSections.section(view, report.speech.say("sources.grants")))
                .build();
    }

    private List<Block> blocks() {
        if (grants.isEmpty()) {
            return List.of(Sections.nothingYet(speech.say("grants.empty")));
        }
        List<Block> blocks = new ArrayList<>(List.of(verdict(), agreements()));
        due().ifPresent(blocks::add);
        new AidCeilings(view, view.dossier().deMinimis(view.day()))
                .section("plafonds-minimis")
                .ifPresent(blocks::add);
        blocks.add(Sections.of(
                "vie",
                speech.say("grants.each"),
                grants.stream()
                        .map(account -> new GrantLife(view, account).section())
                        .toList()));
        return blocks;
    }

    /** « 3 subventions sont attribuées, pour 31 000,00 € ; reste à verser : 7 800,00 €. … » */
    private Notice verdict() {
        List<String> sentences = new ArrayList<>(awards());
        long late = open.stream()
                .filter(each -> each.due().date().isBefore(view.day()))
                .count();
        boolean isAwarded =
                grants.stream().anyMatch(grant -> grant.awarded().value().isPresent());
        boolean isKnown = grants.stream().noneMatch(grant -> grant.status() == GrantStatus.DECIDED);
        if (late > 0 || (isAwarded && isKnown)) {
            sentences.add(speech.say("grants.verdict.late", late));
        }
        return Notice.of(Notice.Kind.VERDICT, String.join(" ", sentences));
    }

    /** What is awarded and still to be paid, and of how many grants this is not recorded. */
    private List<String> awards() {
        List<GrantAccount> awarded = grants.stream()
                .filter(grant -> grant.awarded().value().isPresent())
                .toList();
        Amount sum = Amount.sum(awarded.stream()
                .flatMap(grant -> grant.awarded().value().stream())
                .toList());
        List<Amount> left =
                awarded.stream().flatMap(grant -> toPay(grant).value().stream()).toList();
        int unpaid = awarded.size() - left.size();
        long undecided = grants.stream()
                .filter(grant -> grant.status() == GrantStatus.DECIDED)
                .count();
        List<String> sentences = new ArrayList<>();
        if (awarded.isEmpty() && undecided == 0) {
            sentences.add(speech.say("grants.verdict.none"));
        } else if (unpaid == 0 && !awarded.isEmpty()) {
            sentences.add(speech.say("grants.verdict", awarded.size(), sum, Amount.sum(left)));
        } else if (!awarded.isEmpty()) {
            sentences.add(
                    left.isEmpty()
                            ? speech.say("grants.verdict.unpaid.all", awarded.size(), sum)
                            : speech.say("grants.verdict.unpaid", awarded.size(), sum, unpaid, Amount.sum(left)));
        }
        if (undecided > 0) {
            sentences.add(speech.say("grants.verdict.unknown", undecided));
        }
        return sentences;
    }

    private Section agreements() {
        Table.Builder table = Table.captioned(speech.say("grants.table"))
                .column(speech.say("grants.object"), Table.Align.LEFT)
                .column(speech.say("grants.funder"), Table.Align.LEFT)
                .column(speech.say("grants.beneficiary"), Table.Align.LEFT)
                .column(speech.say("grants.agreement"), Table.Align.LEFT)
                .sum(speech.say("grants.amount"))
                .sum(speech.say("grants.paid"))
                .sum(speech.say("grants.to-pay"))
                .column(speech.say("grants.report-due"), Table.Align.LEFT)
                .column(speech.say("column.state"), Table.Align.LEFT);
        grants.forEach(grant -> table.row(row(grant)));
        table.total(
                Cell.of(speech.say("total")),
                Cell.BLANK,
                Cell.BLANK,
                Cell.BLANK,
                total(GrantAccount::awarded),
                total(this::paid),
                total(this::toPay),
                Cell.BLANK,
                Cell.BLANK);
        return Section.of(
                "conventions",
                speech.say("grants.agreements"),
                table.note(note()).build());
    }

    private String note() {
        boolean isAllTold = grants.stream()
                .allMatch(grant -> grant.awarded().isRecorded() && paid(grant).isRecorded());
        String day = speech.say("as-of", view.day());
        return isAllTold ? day : day + " " + speech.say("grants.total.note");
    }

    private List<Cell> row(GrantAccount account) {
        Grant grant = account.grant();
        Phrase object = Phrase.EMPTY.link(speech.typed(grant.object()), "#" + GrantLife.id(grant));
        return List.of(
                Cell.of(object),
                Cell.of(view.name(grant.funder())),
                Cell.of(view.name(grant.beneficiary())),
                speech.cell(grant.signedOn(), speech.say("none.agreement")),
                speech.cell(account.awarded(), speech::cell),
                speech.cell(paid(account), speech::cell),
                speech.cell(toPay(account), speech::cell),
                reportDue(account),
                Cell.of(state(account)));
    }

    private Known<Amount> paid(GrantAccount account) {
        return account.awarded().isNone() ? Known.none() : account.paidBy(view.day());
    }

    private Known<Amount> toPay(GrantAccount account) {
        return account.stillToPayOn(view.day());
    }

    /** The sum of the amounts of a column that are recorded; « – » if none is. */
    private Cell total(Function<GrantAccount, Known<Amount>> column) {
        List<Amount> amounts = grants.stream()
                .flatMap(grant -> column.apply(grant).value().stream())
                .toList();
        return amounts.isEmpty() ? Cell.MISSING : speech.cell(Amount.sum(amounts));
    }

    private Cell reportDue(GrantAccount account) {
        Known<Boolean> awaited = account.awaitsReport();
        if (!awaited.isRecorded()) {
            return Cell.MISSING;
        }
        if (awaited.is(false)) {
            return account.grant().report().value().isPresent()
                    ? Cell.of(speech.say("grants.report-received"))
                    : Cell.NOT_APPLICABLE;
        }
        return account.deadlines().stream()
                .filter(due -> due.kind() == GrantDue.Kind.REPORT)
                .findFirst()
                .map(due -> speech.cell(Known.of(due.date()), ""))
                .orElse(Cell.MISSING);
    }

    private String state(GrantAccount account) {
        boolean isLate = account.deadlines().stream()
                .anyMatch(
                        due -> due.kind() == GrantDue.Kind.REPORT && due.date().isBefore(view.day()));
        String status = speech.capital(speech.say((Localizable) account.status()));
        return isLate && account.status() != GrantStatus.REFUSED ? speech.say("grants.report-late", status) : status;
    }

    private Optional<Section> due() {
        List<GrantAccount> claims = grants.stream()
                .filter(account -> account.stillToRecover()
                        .value()
                        .filter(amount -> !amount.isZero())
                        .isPresent())
                .toList();
        if (open.isEmpty() && claims.isEmpty()) {
            return Optional.empty();
        }
        Table.Builder table = Table.captioned(speech.say("grants.due.table"))
                .column(speech.say("column.date"), Table.Align.LEFT)
                .column(speech.say("grants.due.what"), Table.Align.LEFT)
                .column(speech.say("grants.due.who"), Table.Align.LEFT);
        for (Open each : open) {
            boolean isPayment = each.due().kind() == GrantDue.Kind.PAYMENT;
            Phrase what = isPayment
                    ? each.due()
                            .amount()
                            .map(amount -> speech.phrase(
                                    "grants.due.payment",
                                    amount,
                                    speech.typed(each.grant().object())))
                            .orElseGet(() -> speech.phrase(
                                    "grants.due.payment.open",
                                    speech.typed(each.grant().object())))
                    : speech.phrase(
                            "grants.due.report", speech.typed(each.grant().object()));
            table.row(
                    speech.cell(Known.of(each.due().date()), ""),
                    Cell.of(what),
                    Cell.of(view.acting(
                            isPayment ? each.grant().funder() : each.grant().beneficiary(),
                            each.due().date())));
        }
        claims.forEach(account -> table.row(
                Cell.of(speech.say("grants.due.no-day")),
                Cell.of(claim(account)),
                Cell.of(view.acting(account.grant().beneficiary()))));
        return Optional.of(Section.of("echeances", speech.say("grants.due"), table.build()));
    }

    /** « Reversement de 180 €, demandé le 14 mars 2014 : … » */
    private Phrase claim(GrantAccount account) {
        Amount amount = account.stillToRecover().value().orElseThrow();
        Phrase object = speech.typed(account.grant().object());
        return account.movements().stream()
                .filter(movement -> movement.kind() == MovementKind.WITHDRAWN)
                .reduce((one, later) -> later)
                .map(last -> speech.phrase("grants.due.recovery", amount, speech.shortDate(last.lastDay()), object))
                .orElseGet(() -> speech.phrase("grants.due.recovery.beyond", amount, object));
    }
}
