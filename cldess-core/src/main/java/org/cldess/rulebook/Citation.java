package org.cldess.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.cldess.deliberation.References;
import org.cldess.deliberation.References_;
import org.cldess.dossier.Dossier_;
import org.cldess.internal.text.NormalizedWords;
import org.cldess.rule.Parameter;
import org.cldess.rule.RequiredFacts;

/**
 * The references in a text: the contract, or a deliberation that authorised a signature of the contract.
 *
 * @param references the references
 * @param pointer the pointer to the text
 */
record Citation(References references, String pointer) {
    /** The words of the competences that a parameter lists, parsed once for each value of the parameter. */
    private static final Map<String, List<List<String>>> LISTS = new ConcurrentHashMap<>();

    /** Returns all texts in which a party may state the competence under which it signs. */
    static List<Citation> in(PartySignature signed) {
        Citation contract = new Citation(signed.contract().references(), Dossier_.CONTRACT.toString());
        return Stream.concat(
                        Stream.of(contract),
                        signed.acts().stream().map(act -> new Citation(act.act().references(), act.pointer())))
                .toList();
    }

    /** Checks whether the text cites a competence of a list, by its words. */
    boolean citesOneOf(Optional<Parameter> competences) {
        Optional<String> text = references.citedCompetence().value();
        return text.isPresent()
                && competences.isPresent()
                && NormalizedWords.says(
                        text.get(),
                        LISTS.computeIfAbsent(competences.get().value(), value -> words(competences.get())));
    }

    private static List<List<String>> words(Parameter competences) {
        return competences.list().stream()
                .map(name -> NormalizedWords.words(name).toList())
                .toList();
    }

    /** Checks whether the text cites a competence of a list, the strategy or the scheme. */
    boolean restsOn(Optional<Parameter> competences) {
        return citesOneOf(competences)
                || references.citedStrategy().value().isPresent()
                || references.citedSrdeii().value().isPresent();
    }

    void addCompetenceTo(RequiredFacts needs) {
        needs.lackingIf(!references.citedCompetence().isRecorded(), pointer, References_.CITED_COMPETENCE);
    }

    void addAllTo(RequiredFacts needs) {
        addCompetenceTo(needs);
        needs.lackingIf(!references.citedStrategy().isRecorded(), pointer, References_.CITED_STRATEGY);
        needs.lackingIf(!references.citedSrdeii().isRecorded(), pointer, References_.CITED_SRDEII);
    }
}
