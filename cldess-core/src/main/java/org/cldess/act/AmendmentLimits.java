package org.cldess.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cldess.contract.Contract;
import org.cldess.contract.amendment.Amendment;
import org.cldess.contract.amendment.Consolidation;
import org.cldess.dossier.Dossier;
import org.cldess.identity.CommuneCode;
import org.cldess.territory.Commune;
import org.cldess.territory.Distance;
import org.cldess.territory.Gazetteer;
import org.cldess.territory.Nearness;

/**
 * Checks what an amendment may never do to a contract: leave it without objectives, without a territory or without a
 * valid funder.
 */
final class AmendmentLimits {
    private final Act act;
    private final Dossier dossier;
    private final Contract contract;
    private final List<Amendment> signed;
    private final Consolidation earlier;

    AmendmentLimits(Dossier dossier, Act act) {
        this.act = act;
        this.dossier = dossier;
        this.contract = dossier.contract();
        this.signed = contract.amendments().stream()
                .filter(other -> contract.signedOn(other, LocalDate.MAX).isPresent())
                .toList();
        this.earlier = new Consolidation(signed);
    }

    void refuse(Amendment amendment) {
        amendment
                .effective()
                .value()
                .ifPresent(effect -> contract.signedOn(LocalDate.MAX)
                        .filter(effect::isBefore)
                        .ifPresent(day -> act.refuse("amend.effect", amendment.number(), effect, day)));
        refuseObjectives(amendment);
        refuseMoney(amendment);
        if (amendment.changesTerritory()) {
            refuseTerritory(amendment);
        }
    }

    private Consolidation with(Amendment amendment) {
        return new Consolidation(Act.after(signed, amendment));
    }

    private void refuseObjectives(Amendment amendment) {
        boolean had = !earlier.objectives(contract.objectives()).isEmpty();
        boolean left = !with(amendment).objectives(contract.objectives()).isEmpty();
        act.refuseIf(had && !left, "amend.objectives", amendment.number());
    }

    private void refuseMoney(Amendment amendment) {
        amendment.envelopes().stream()
                .filter(change -> change.after().value().isPresent())
                .forEach(change -> {
                    act.bodies().refuseUnlessThereIn(act, change.funder(), change.year());
                    boolean party = contract.parties().stream()
                            .anyMatch(one -> one.actor().equals(change.funder()));
                    act.refuseIf(
                            !party && dossier.findActor(change.funder()).isPresent(),
                            "amend.money",
                            amendment.number(),
                            act.bodies().name(change.funder()));
                });
    }

    private void refuseTerritory(Amendment amendment) {
        List<CommuneCode> stood =
                earlier.territory(contract.territory()).value().orElse(List.of());
        List<CommuneCode> after =
                with(amendment).territory(contract.territory()).value().orElse(List.of());
        act.refuseIf(!stood.isEmpty() && after.isEmpty(), "amend.territory", amendment.number());
        for (CommuneCode commune : amendment.communesAdded()) {
            Optional<Commune> known = act.conditions().gazetteer().findCommune(commune);
            if (known.isEmpty()) {
                act.refuse("amend.commune.unknown", amendment.number(), commune.code());
            } else if (isUnreasoned(amendment) && !stood.isEmpty() && !isNear(commune, stood)) {
                act.refuse(
                        "amend.commune.far",
                        amendment.number(),
                        known.get().name(),
                        act.conditions().radius());
            }
        }
    }

    private static boolean isUnreasoned(Amendment amendment) {
        return amendment.reason().value().filter(reason -> !reason.isBlank()).isEmpty();
    }

    /** Checks whether a commune is certainly within the radius of one of the communes in the territory. */
    private boolean isNear(CommuneCode commune, List<CommuneCode> stood) {
        Gazetteer gazetteer = act.conditions().gazetteer();
        Distance radius = act.conditions().radius();
        return stood.stream()
                .flatMap(other -> gazetteer.distance(commune, other).stream())
                .anyMatch(distance -> distance.within(radius) == Nearness.WITHIN);
    }
}
