package org.cldess.reporting.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.cldess.charter.text.Axis;
import org.cldess.contract.kind.ContractKind;
import org.cldess.contract.kind.Name;
import org.cldess.contract.kind.ObjectiveLevel;
import org.cldess.contract.kind.PartyRole;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.own.OwnField;

/** The living dossier with additions, so that every section of every report appears. */
public final class EverySection {
    /** The day of the reports. */
    public static final LocalDate DAY = SmallDossier.DAY;

    private static final List<String> ADDITIONS =
            List.of("every-section.json", "every-paper.json", "every-encounter.json", "every-call.json");

    private EverySection() {}

    /** Returns the dossier. */
    public static Dossier dossier() {
        return Changes.dossier(LivingDossier.dossier(), ADDITIONS);
    }

    /** Returns the dossier with the changes of another resource. */
    public static Dossier with(String resource) {
        return Changes.dossier(
                LivingDossier.dossier(),
                Stream.concat(ADDITIONS.stream(), Stream.of(resource)).toList());
    }

    /** Returns the dossier under a kind of contract that requires neither a charter nor the social economy. */
    public static Dossier ofAnotherKind() {
        Dossier dossier = dossier();
        ContractKind.Builder kind = ContractKind.of("cls", "contrat local de santé", "local health contract")
                .carriedBy(PartyRole.CARRIER)
                .party(PartyRole.REGION)
                .level(ObjectiveLevel.GLOBAL)
                .level(ObjectiveLevel.OPERATIONAL);
        ContractKind.CLDESS.axes().forEach(kind::axis);
        return dossier.toBuilder()
                .contract(dossier.contract().toBuilder()
                        .kind(kind.withoutCharter().with(ownFields(dossier)))
                        .charterVersion(Known.none())
                        .build())
                .charter(Known.none())
                .build();
    }

    /** Returns the dossier as a food project: its charter has axes of its own, and all parties carry it. */
    public static Dossier asFoodProject() {
        Dossier dossier = dossier();
        ContractKind kind = ContractKind.of("pat", "projet alimentaire territorial", "territorial food project")
                .carriedTogetherBy(PartyRole.of("region", "copilote régional", "regional co-leader"))
                .carriedTogetherBy(PartyRole.of("carrier", "copilote local", "local co-leader"))
                .level(new ObjectiveLevel("axe", "axes", "priority", "priorities"))
                .level(new ObjectiveLevel("objectif", "objectifs", "objective", "objectives"))
                .axis(Axis.of("democratic-management", "gouvernance partagée", "shared governance"))
                .axis(Axis.of("limited-profit", "juste prix", "fair price"))
                .axis(Axis.of("territorial-anchoring", "approvisionnement local", "local supply"))
                .axis(Axis.of("social-utility", "justice alimentaire", "food justice"))
                .sides(new Name("Producteurs", "Producers"), new Name("Cantines", "Canteens"))
                .withCharter();
        return dossier.toBuilder()
                .contract(dossier.contract().toBuilder()
                        .kind(kind.with(ownFields(dossier)))
                        .build())
                .build();
    }

    private static OwnField<?>[] ownFields(Dossier dossier) {
        return dossier.contract().kind().ownFields().toArray(OwnField<?>[]::new);
    }
}
