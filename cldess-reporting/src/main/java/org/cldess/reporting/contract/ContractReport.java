package org.cldess.reporting.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.contract.Contract;
import org.cldess.contract.kind.ObjectiveLevel;
import org.cldess.contract.text.Article;
import org.cldess.contract.text.Objective;
import org.cldess.reporting.agreement.AgreementTable;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.BulletList;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.minutes.Governance;
import org.cldess.reporting.money.Financing;
import org.cldess.reporting.money.FundingTables;
import org.cldess.reporting.view.ClosingSections;
import org.cldess.reporting.view.Reader;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** Composes {@link org.cldess.reporting.Reports#CONTRACT}. */
public final class ContractReport {
    /** This kind of report. */
    public static final ReportKind KIND = ReportKind.of(
                    "contrat", Texts.WORDS.message("contract.title"), ContractReport::of)
            .holding(Texts.WORDS.message("contract.holds"))
            .alsoFor(Reader.OFFICIAL, Reader.ACCOUNTANT);

    private final View view;
    private final Speech speech;
    private final Contract contract;
    private final Contract signedContract;

    private ContractReport(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.contract = view.contract();
        this.signedContract = view.dossier().contract();
    }

    private static Report of(View view) {
        return new ContractReport(view).report();
    }

    private Report report() {
        ContractParties parties = new ContractParties(view);
        ContractSignatures signatures = new ContractSignatures(view);
        Amendments amendments = new Amendments(view);
        Governance governance = new Governance(view);
        return Report.named(KIND.name(), speech.capital(speech.say(contract.kind())), view.edition())
                .shortTitle(speech.say("contract.title"))
                .subtitle(speech.phrase(
                        "contract.subtitle",
                        contract.term().start(),
                        contract.term().end()))
                .state(signed().isEmpty() ? Phrase.of(speech.say("contract.state.draft")) : Phrase.EMPTY)
                .cover()
                .contents(2)
                .add(ContractSummary.section(view).on(Sheet.NEW))
                .add(text(parties, signatures))
                .add(objectives().on(Sheet.NEW))
                .add(Envelopes.section(view))
                .add(money())
                .add(ContractLife.section(view))
                .add(ContractFacts.section(view))
                .addAll(signatures.authority())
                .add(parties.successions())
                .addAll(AgreementTable.section(view))
                .add(governance.section())
                .addAll(governance.consultation().stream().toList())
                .add(amendments.section())
                .addAll(amendments.consolidated())
                .addAll(ClosingSections.related(view))
                .add(ClosingSections.section(
                        view,
                        List.of(speech.say("sources.contract"), speech.say("sources.shares")),
                        view.contract().territory().value().isPresent() ? ClosingSections.places(view) : List.of()))
                .build();
    }

    private Optional<LocalDate> signed() {
        return contract.signedOn(view.day());
    }

    /**
     * The state of the signed text: its date and the beginning of its hash.
     */
    private Phrase state() {
        return signed().map(day -> speech.phrase(
                        "contract.state.signed",
                        day,
                        signedContract.textHash(view.day()).abbreviated()))
                .orElse(Phrase.EMPTY);
    }

    /** The text that the parties sign, from their names to their signatures, on pages of its own. */
    private Section text(ContractParties parties, ContractSignatures signatures) {
        List<Block> blocks = new ArrayList<>(List.of(parties.section()));
        if (!contract.visas().isEmpty()) {
            BulletList visas = BulletList.of(
                    BulletList.Marker.NONE,
                    contract.visas().stream().map(speech::typed).toList());
            blocks.add(Section.of("visas", speech.say("contract.visas"), visas));
        }
        contract.preamble()
                .filter(text -> !text.isBlank())
                .map(text -> Sections.of("preambule", speech.say("preamble"), speech.paragraphs(text)))
                .ifPresent(blocks::add);
        if (!signedContract.articles().isEmpty()) {
            blocks.add(Paragraph.of(speech.say("contract.agreed")));
        }
        blocks.addAll(articles());
        blocks.add(signatures.section());
        return new Section("texte", speech.phrase("contract.text"), Sheet.NEW, state(), blocks);
    }

    private List<Section> articles() {
        List<Section> articles = new ArrayList<>();
        for (Article article : signedContract.articles()) {
            articles.add(article(articles.size() + 1, article));
        }
        return articles;
    }

    private Section article(int number, Article article) {
        return new Section(
                "article-" + number,
                speech.phrase("article.heading", number, speech.typed(article.title())),
                Sheet.SAME,
                List.copyOf(speech.paragraphs(article.text())));
    }

    private Section objectives() {
        String title = speech.say("contract.objectives");
        if (contract.objectives().isEmpty()) {
            return Sections.empty("objectifs", title, speech.say("contract.objectives.empty"));
        }
        return Section.of(
                "objectifs",
                title,
                Paragraph.of(levels()),
                new BulletList(
                        BulletList.Marker.NONE,
                        contract.objectives().stream()
                                .map(objective -> entry(objective, 0))
                                .toList()));
    }

    /** The names of the levels of objectives, from the broadest. */
    private Phrase levels() {
        List<Phrase> names = contract.kind().levels().stream()
                .map(level -> speech.phrase(level.plural()))
                .toList();
        return speech.phrase("contract.objectives.levels", speech.list(names), names.size());
    }

    /** An objective, with its parts below it. */
    private BulletList.Entry entry(Objective objective, int depth) {
        Phrase name = depth == 0 ? Phrase.EMPTY.strong(view.name(objective)) : view.name(objective);
        List<ObjectiveLevel> levels = contract.kind().levels();
        if (objective.parts().isEmpty() && depth + 1 < levels.size()) {
            Phrase missing = speech.phrase("contract.objectives.no-part", speech.say(levels.get(depth + 1)));
            return new BulletList.Entry(name, List.of(new BulletList.Entry(missing, List.of())));
        }
        return new BulletList.Entry(
                name,
                objective.parts().stream().map(part -> entry(part, depth + 1)).toList());
    }

    private Section money() {
        String title = speech.say("contract.money");
        if (view.resources().isEmpty()) {
            return Section.of("maquette", title, Financing.empty(view));
        }
        return Section.of(
                "maquette",
                title,
                Paragraph.of(speech.say("contract.money.method")),
                new FundingTables(view).byYear(title, Financing.note(view)));
    }
}
