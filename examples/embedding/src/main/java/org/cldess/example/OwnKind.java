package org.cldess.example;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cldess.actor.ActorId;
import org.cldess.charter.Charter;
import org.cldess.charter.CharterVersion;
import org.cldess.charter.CharterVersionId;
import org.cldess.charter.text.Axis;
import org.cldess.charter.text.Principle;
import org.cldess.charter.text.PrincipleId;
import org.cldess.contract.Contract;
import org.cldess.contract.kind.ContractKind;
import org.cldess.contract.kind.Name;
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
        foodProject(out);
    }

    /** Defines a food project: five bodies may carry it together, and its charter and its meetings are its own. */
    private static void foodProject(PrintStream out) {
        PartyRole lead = PartyRole.of("leader", "structure copilote", "co-leading body");
        Axis justice = Axis.of("food-justice", "justice alimentaire", "food justice");
        ContractKind food = ContractKind.of("pat", "projet alimentaire territorial", "territorial food project")
                .carriedTogetherBy(lead)
                .level(new ObjectiveLevel("axe", "axes", "priority", "priorities"))
                .axis(justice)
                .axis(Axis.of("land", "terres agricoles", "farmland"))
                .sides(new Name("Producteurs", "Producers"), new Name("Cantines", "Canteens"))
                .withCharter();

        LocalDate start = LocalDate.of(2024, 1, 1);
        Contract contract = Contract.builder("PAT", food, new Term(start, LocalDate.of(2028, 12, 31)))
                .parties(List.of(
                        party("p-1", "agglomeration", lead, start),
                        party("p-2", "departement", lead, start),
                        party("p-3", "chambre", lead, start)))
                .build();
        Principle principle =
                new Principle(PrincipleId.of("manger"), "Manger", "Chacun mange à sa faim.", Known.of(justice));
        Charter charter = Charter.builder("Charte alimentaire")
                .versions(List.of(CharterVersion.builder(CharterVersionId.of("v-1"), "1", "Nous mangeons ici.")
                        .principles(List.of(principle))
                        .build()))
                .build();
        charter.versions()
                .get(0)
                .byAxis(food.axes())
                .forEach((axis, principles) -> out.println(axis.say(Locale.ENGLISH) + ": " + principles.size()));
        out.println(contract.carriers(start).size() + " carriers, "
                + food.secondSide().orElseThrow().say(Locale.ENGLISH));
    }

    private static Party party(String id, String actor, PartyRole role, LocalDate from) {
        return new Party(PartyId.of(id), ActorId.of(actor), role, from, Known.none(), Known.none());
    }
}
