package org.cldess.reporting.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cldess.contract.Contract;
import org.cldess.deliberation.References;
import org.cldess.known.Known;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Definitions;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The kind of the contract, its territory, its legal basis, and how to terminate it. */
final class ContractFacts {
    private final View view;
    private final Speech speech;
    private final Contract contract;

    private ContractFacts(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.contract = view.contract();
    }

    static Section section(View view) {
        ContractFacts facts = new ContractFacts(view);
        return Section.of(
                "reperes", SharedTexts.speech(view, Texts.WORDS).say("facts.title"), new Definitions(facts.entries()));
    }

    private List<Definitions.Entry> entries() {
        References references = contract.references();
        List<Definitions.Entry> entries = new ArrayList<>();
        entries.add(entry("facts.kind", speech.capital(speech.phrase(contract.kind()))));
        charter().ifPresent(sentence -> entries.add(entry("facts.charter", Phrase.of(sentence))));
        entries.add(entry("facts.territory", territory()));
        entries.add(
                entry("facts.competence", said(references.citedCompetence(), "facts.competence.none", speech::typed)));
        if (contract.kind().isForSocialEconomy()
                || references.citedStrategy().value().isPresent()) {
            entries.add(
                    entry("facts.strategy", said(references.citedStrategy(), "facts.strategy.none", speech::typed)));
        }
        if (contract.kind().isForSocialEconomy()
                || references.citedSrdeii().value().isPresent()) {
            entries.add(entry("facts.srdeii", said(references.citedSrdeii(), "facts.srdeii.none", speech::typed)));
        }
        entries.add(entry(
                "facts.notice",
                said(
                        contract.terminationNotice(),
                        "facts.notice.none",
                        months -> speech.phrase("facts.notice.months", months))));
        return entries;
    }

    private Definitions.Entry entry(String label, Phrase line) {
        return new Definitions.Entry(speech.phrase(label), List.of(line));
    }

    /** States that the contract is not based on a charter, because readers of other contracts look for one. */
    private Optional<String> charter() {
        return contract.kind().charterRequired() ? Optional.empty() : Optional.of(speech.say("facts.charter.none"));
    }

    private Phrase territory() {
        return contract.territory()
                .value()
                .filter(communes -> !communes.isEmpty())
                .map(communes -> speech.phrase(
                        "facts.communes",
                        communes.size(),
                        speech.list(communes.stream()
                                .map(code -> Phrase.of(view.plainName(code)))
                                .toList())))
                .orElseGet(() ->
                        speech.phrase(contract.territory().isRecorded() ? "facts.territory.none" : "not-recorded"));
    }

    private <T> Phrase said(Known<T> fact, String ifNone, Function<T, Phrase> words) {
        return fact.fold(words, () -> speech.phrase(ifNone), () -> Phrase.of(speech.say("not-recorded")));
    }
}
