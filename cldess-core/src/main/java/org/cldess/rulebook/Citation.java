package org.cldess.rulebook;

import java.util.List;
import java.util.Optional;
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
        return references
                .citedCompetence()
                .value()
                .filter(text -> competences.stream()
                        .flatMap(list -> COMMA.splitAsStream(list.value()))
                        .anyMatch(name -> Plain.says(text, name)))
                .isPresent();
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
