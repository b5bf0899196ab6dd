package org.cldess.example;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cldess.actor.ActorId;
import org.cldess.contract.Contract;
import org.cldess.contract.kind.ContractKind;
import org.cldess.contract.kind.ObjectiveLevel;
import org.cldess.contract.kind.PartyRole;
import org.cldess.contract.party.Party;
import org.cldess.contract.party.PartyId;
import org.cldess.contract.text.Term;
import org.cldess.known.Known;

/** A kind of contract that the library does not provide: one value, no subclass. */
public final class OwnKind {
    private OwnKind() {}

    /**
     * Runs the example: defines a local health contract and asks who carries it.
     *
     * @param out where to print
     */
    public static void run(PrintStream out) {
        PartyRole lead = PartyRole.of("carrier", "collectivité porteuse", "lead authority");
        PartyRole agency = PartyRole.of("health-agency", "agence régionale de santé", "regional health agency");
        ContractKind localHealth = ContractKind.of("cls", "contrat local de santé", "local health contract")
                .carriedBy(lead)
                .party(agency)
                .level(new ObjectiveLevel("axe", "axes", "priority", "priorities"))
                .level(new ObjectiveLevel("objectif", "objectifs", "objective", "objectives"))
                .withoutCharter();

        LocalDate start = LocalDate.of(2023, 1, 1);
        Contract contract = Contract.builder(
                        "Contrat local de santé", localHealth, new Term(start, LocalDate.of(2027, 12, 31)))
                .parties(List.of(party("p-1", "communaute", lead, start), party("p-2", "agence-sante", agency, start)))
                .build();
        out.println(
                localHealth.say(Locale.ENGLISH) + " of " + contract.parties().size() + " parties");
        contract.carrier(start)
                .ifPresent(
                        party -> out.println(party.actor() + ": " + party.role().say(Locale.FRENCH)));
    }

    private static Party party(String id, String actor, PartyRole role, LocalDate from) {
        return new Party(PartyId.of(id), ActorId.of(actor), role, from, Known.none(), Known.none());
    }
}
