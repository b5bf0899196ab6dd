package org.cldess.reporting.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.financing.VatBasis;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Edition;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.text.AlphabeticalOrder;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * Composes {@link org.cldess.reporting.ContractsReport}: one line for each contract, by name, with the same columns.
 */
public final class ContractsPage {
    /** The name of the report. */
    public static final String NAME = "contrats";

    private final Edition edition;
    private final Speech speech;
    private final List<ContractLine> contracts;

    private ContractsPage(Edition edition, Speech speech, List<ContractLine> contracts) {
        this.edition = edition;
        this.speech = speech;
        this.contracts = contracts;
    }

    /** Makes the report. Each dossier is read, summed up and let go before the next one. */
    public static Report of(Stream<Dossier> dossiers, LocalDate day, Audience audience, Locale locale) {
        Speech speech = SharedTexts.speech(locale, Texts.WORDS);
        List<ContractLine> contracts = dossiers.map(dossier -> ContractLine.of(View.of(dossier, day, audience, locale)))
                .sorted(Comparator.comparing(
                        (ContractLine contract) -> contract.title().plain(), AlphabeticalOrder.OF_TEXTS))
                .toList();
        Edition edition =
                new Edition(Phrase.of(speech.say("contracts.count", contracts.size())), day, audience, locale);
        return new ContractsPage(edition, speech, contracts).report();
    }

    private Report report() {
        Report.Builder report = Report.named(NAME, speech.say("contracts.title"), edition);
        if (contracts.isEmpty()) {
            return report.add(Sections.nothingYet(speech.say("contracts.none"))).build();
        }
        return report.add(Notice.of(Notice.Kind.VERDICT, verdict()))
                .add(new Highlights(speech, edition.day(), contracts).section())
                .add(progress())
                .add(money())
                .addAll(funders().stream().toList())
                .addAll(new SharedIndicators(speech, contracts)
                        .section().stream().toList())
                .add(sources())
                .build();
    }

    private long sum(ToLongFunction<ContractLine> count) {
        return contracts.stream().mapToLong(count).sum();
    }

    private String verdict() {
        long counted = sum(contract -> contract.progress().counted());
        return counted == 0
                ? speech.say("contracts.verdict.none", edition.day(), contracts.size())
                : speech.say(
                        "contracts.verdict",
                        edition.day(),
                        contracts.size(),
                        sum(contract -> contract.progress().done()),
                        counted,
                        sum(contract -> contract.progress().late()));
    }

    private Section progress() {
        Table.Builder table = Table.captioned(speech.say("progress.table"))
                .column(speech.say("column.contract"), Table.Align.LEFT)
                .column(speech.say("column.carrier"), Table.Align.LEFT)
                .column(speech.say("column.state"), Table.Align.LEFT)
                .column(speech.say("progress.done"), Table.Align.RIGHT)
                .sum(speech.say("progress.late"))
                .sum(speech.say("progress.stopped"))
                .column(speech.say("progress.weighted"), Table.Align.RIGHT)
                .column(speech.say("progress.reached"), Table.Align.RIGHT);
        contracts.forEach(contract -> table.row(
                Cell.of(contract.title()),
                contract.carrier().map(Cell::of).orElse(Cell.MISSING),
                Cell.of(contract.state()),
                of(contract.progress().done(), contract.progress().counted()),
                speech.cell(contract.progress().late()),
                speech.cell((int) contract.stopped()),
                Cell.of(contract.weighted()),
                of(contract.reached(), contract.measured())));
        table.total(
                Cell.of(speech.say("total")),
                Cell.BLANK,
                Cell.BLANK,
                of(
                        sum(contract -> contract.progress().done()),
                        sum(contract -> contract.progress().counted())),
                speech.cell((int) sum(contract -> contract.progress().late())),
                speech.cell((int) sum(ContractLine::stopped)),
                Cell.NOTHING,
                of(sum(ContractLine::reached), sum(ContractLine::measured)));
        return new Section(
                "contrats",
                Phrase.of(speech.say("progress.title")),
                Sheet.LANDSCAPE,
                List.of(table.note(speech.say("progress.note")).build()));
    }

    private Cell of(long some, long all) {
        return all == 0 ? Cell.NOTHING : Cell.of(speech.say("of", some, all));
    }

    /** Returns the tax bases of all contracts, in order. */
    private List<Known<VatBasis>> bases() {
        return contracts.stream()
                .flatMap(contract -> contract.money().stream())
                .map(ContractLine.Money::basis)
                .distinct()
                .sorted(Comparator.comparing(this::name, AlphabeticalOrder.OF_TEXTS))
                .toList();
    }

    private String name(Known<VatBasis> basis) {
        return basis.value().map(speech::say).orElseGet(() -> speech.say("money.unknown-basis"));
    }

    private Section money() {
        String title = speech.say("money.title");
        List<Known<VatBasis>> bases = bases();
        if (bases.isEmpty()) {
            return Sections.empty("financement", title, speech.say("money.none"));
        }
        Table.Builder table = amounts("money.table", "column.contract");
        for (Known<VatBasis> basis : bases) {
            List<ContractLine.Money> onBasis = new ArrayList<>();
            group(table, bases, basis);
            for (ContractLine contract : contracts) {
                contract.money().stream()
                        .filter(money -> money.basis().equals(basis))
                        .forEach(money -> {
                            onBasis.add(money);
                            table.row(
                                    Cell.of(contract.title()),
                                    cell(money.planned()),
                                    cell(money.awarded()),
                                    cell(money.paid()),
                                    cell(money.toFund()));
                        });
            }
            close(table, bases, sums(Phrase.of(speech.say("total")), onBasis));
        }
        List<Block> blocks = new ArrayList<>(List.of(table.note(note(missing())).build()));
        if (bases.size() > 1) {
            blocks.add(Paragraph.of(Phrase.of(speech.say("money.not-summed"))));
        }
        return Sections.of("financement", title, blocks);
    }

    private Table.Builder amounts(String caption, String first) {
        return Table.captioned(speech.say(caption))
                .column(speech.say(first), Table.Align.LEFT)
                .sum(speech.say("column.planned"))
                .sum(speech.say("money.awarded"))
                .sum(speech.say("money.paid"))
                .sum(speech.say("money.to-fund"));
    }

    /** Names a tax basis above its rows, if there are several. */
    private void group(Table.Builder table, List<Known<VatBasis>> bases, Known<VatBasis> basis) {
        if (bases.size() > 1) {
            table.group(Phrase.of(speech.capital(name(basis))));
        }
    }

    /** Adds the sums of a tax basis, which are the total if there is only one. */
    private static void close(Table.Builder table, List<Known<VatBasis>> bases, List<Cell> sums) {
        if (bases.size() > 1) {
            table.subtotal(sums);
        } else {
            table.total(sums);
        }
    }

    private long missing() {
        return contracts.stream()
                .flatMap(contract -> contract.money().stream())
                .flatMap(money -> Stream.of(money.planned(), money.awarded(), money.paid(), money.toFund()))
                .filter(amount -> !amount.isRecorded())
                .count();
    }

    private String note(long missing) {
        return missing == 0 ? speech.say("money.note") : speech.say("money.note.missing", missing);
    }

    private Cell cell(Known<BigDecimal> amount) {
        return amount.value().map(this::cell).orElse(Cell.MISSING);
    }

    private Cell cell(BigDecimal amount) {
        return speech.cell(Amount.euros(amount.toPlainString()));
    }

    private Cell total(List<ContractLine.Money> lines, Function<ContractLine.Money, Known<BigDecimal>> amount) {
        List<BigDecimal> known = lines.stream()
                .flatMap(line -> amount.apply(line).value().stream())
                .toList();
        return known.isEmpty() ? Cell.MISSING : cell(known.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** Returns what each body funds in all contracts; empty if no contract has a funder. */
    private Optional<Section> funders() {
        List<Known<VatBasis>> bases = bases();
        List<ContractLine.Share> all = contracts.stream()
                .flatMap(contract -> contract.funders().stream())
                .toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Table.Builder table = amounts("funders.table", "column.funder");
        for (Known<VatBasis> basis : bases) {
            Map<String, List<ContractLine.Share>> shares = all.stream()
                    .filter(share -> share.money().basis().equals(basis))
                    .collect(Collectors.groupingBy(ContractLine.Share::key, LinkedHashMap::new, Collectors.toList()));
            if (shares.isEmpty()) {
                continue;
            }
            group(table, bases, basis);
            shares.values()
                    .forEach(own -> table.row(
                            sums(speech.phrase("funders.name", own.get(0).name(), own.size()), money(own.stream()))));
            close(
                    table,
                    bases,
                    sums(
                            Phrase.of(speech.say("total")),
                            money(shares.values().stream().flatMap(List::stream))));
        }
        return Optional.of(Section.of(
                "financeurs",
                speech.say("funders.title"),
                table.note(speech.say("funders.note")).build()));
    }

    private List<Cell> sums(Phrase name, List<ContractLine.Money> some) {
        return List.of(
                Cell.of(name),
                total(some, ContractLine.Money::planned),
                total(some, ContractLine.Money::awarded),
                total(some, ContractLine.Money::paid),
                total(some, ContractLine.Money::toFund));
    }

    private static List<ContractLine.Money> money(Stream<ContractLine.Share> shares) {
        return shares.map(ContractLine.Share::money).toList();
    }

    private Section sources() {
        return Section.of(
                Report.SOURCES,
                speech.say("sources.heading"),
                new Paragraph(Phrase.of(speech.say("contracts.sources", edition.day())), Paragraph.Tone.SMALL));
    }
}
