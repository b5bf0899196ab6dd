package org.cldess.rulebook;

import java.util.List;
import java.util.stream.Stream;
import org.cldess.deliberation.References;
import org.cldess.rule.Needs;

/**
 * What a text cites, and where it stands: the contract, or a deliberation that authorised a signature under it.
 *
 * @param references what is cited
 * @param pointer where the text stands
 */
record Citation(References references, String pointer) {

    /** All texts in which a party may say under which competence it signs. */
    static List<Citation> in(PartySignature signed) {
        Citation contract = new Citation(signed.contract().references(), "/contract");
        return Stream.concat(
                        Stream.of(contract),
                        signed.acts().stream().map(act -> new Citation(act.act().references(), act.pointer())))
                .toList();
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
