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
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** Composes {@link org.cldess.reporting.Reports#CONTRACT}. */
public final class ContractReport {
    /** This kind of report. */
    public static final ReportKind KIND =
            ReportKind.of("contrat", Texts.WORDS.message("contract.title"), ContractReport::of);

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
                .add(ContractLife.section(view))
                .add(ContractFacts.section(view))
                .add(parties.section())
                .addAll(visas())
                .addAll(preamble())
                .addAll(articles())
                .add(signatures.section())
                .add(objectives())
                .add(Envelopes.section(view))
                .add(money())
                .addAll(AgreementTable.section(view))
                .add(governance.section())
                .addAll(governance.consultation().stream().toList())
                .add(amendments.section())
                .add(parties.successions())
                .add(new Deliberations(view).section())
                .addAll(amendments.consolidated())
                .addAll(ClosingSections.related(view))
                .add(ClosingSections.section(
                        view,
                        sentences(),
                        view.contract().territory().value().isPresent() ? ClosingSections.places(view) : List.of()))
                .build();
    }

    private List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        signed().ifPresent(day -> sentences.add(speech.say("sources.contract.signed")));
        sentences.add(speech.say("sources.contract"));
        sentences.add(speech.say("sources.shares"));
        return sentences;
    }

    private Optional<LocalDate> signed() {
        return contract.signedOn(view.day());
    }

    /**
     * The state of the signed text: its date and the beginning of its hash. It covers the preamble and the articles
     * only.
     */
    private Phrase state() {
        return signed().map(day -> speech.phrase(
                        "contract.state.signed",
                        day,
                        signedContract.textHash(view.day()).abbreviated()))
                .orElse(Phrase.EMPTY);
    }

    private List<Section> visas() {
        if (contract.visas().isEmpty()) {
            return List.of();
        }
        BulletList lines = BulletList.of(
                BulletList.Marker.NONE,
                contract.visas().stream().map(speech::typed).toList());
        return List.of(Section.of("visas", speech.say("contract.visas"), lines));
    }

    private List<Section> preamble() {
        return contract.preamble().filter(text -> !text.isBlank()).stream()
                .map(text -> Sections.of("preambule", speech.say("preamble"), speech.paragraphs(text))
                        .in(state()))
                .toList();
    }

    private List<Section> articles() {
        if (signedContract.articles().isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(List.of(Paragraph.of(speech.say("contract.agreed"))));
        for (int index = 0; index < signedContract.articles().size(); index++) {
            blocks.add(article(index + 1, signedContract.articles().get(index)));
        }
        return List.of(
                Sections.of("articles", speech.say("contract.articles"), blocks).in(state()));
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
