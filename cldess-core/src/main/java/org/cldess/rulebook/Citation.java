package org.cldess.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cldess.deliberation.References;
import org.cldess.internal.Plain;
import org.cldess.rule.Needs;
import org.cldess.rule.Parameter;

/**
 * What a text cites, and where it stands: the contract, or a deliberation that authorised a signature under it.
 *
 * @param references what is cited
 * @param pointer where the text stands
 */
record Citation(References references, String pointer) {
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    /** The words of the competences that a parameter lists, read once for each value that one has. */
    private static final Map<String, List<List<String>>> LISTS = new ConcurrentHashMap<>();

    /** All texts in which a party may say under which competence it signs. */
    static List<Citation> in(PartySignature signed) {
        Citation contract = new Citation(signed.contract().references(), "/contract");
        return Stream.concat(
                        Stream.of(contract),
                        signed.acts().stream().map(act -> new Citation(act.act().references(), act.pointer())))
                .toList();
    }

    /** Whether it cites a competence of a list, by its words. */
    boolean citesOneOf(Optional<Parameter> competences) {
        Optional<String> text = references.citedCompetence().value();
        return text.isPresent()
                && competences.isPresent()
                && Plain.says(
                        text.get(), LISTS.computeIfAbsent(competences.get().value(), Citation::words));
    }

    private static List<List<String>> words(String list) {
        return COMMA.splitAsStream(list).map(name -> Plain.words(name).toList()).toList();
    }

    /** Whether it cites a competence of a list, the strategy or the scheme. */
    boolean restsOn(Optional<Parameter> competences) {
        return citesOneOf(competences)
                || references.citedStrategy().value().isPresent()
                || references.citedSrdeii().value().isPresent();
    }

    void addCompetenceTo(Needs needs) {
        needs.lackingIf(!references.citedCompetence().isRecorded(), pointer, "/citedCompetence");
    }

    void addAllTo(Needs needs) {
        addCompetenceTo(needs);
        needs.lackingIf(!references.citedStrategy().isRecorded(), pointer, "/citedStrategy");
        needs.lackingIf(!references.citedSrdeii().isRecorded(), pointer, "/citedSrdeii");
    }
}
