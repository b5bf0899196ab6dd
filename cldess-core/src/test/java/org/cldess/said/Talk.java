package org.cldess.said;

import java.time.LocalDate;
import java.util.List;
import org.cldess.call.CallForProjects;
import org.cldess.call.application.ProjectApplication;
import org.cldess.call.award.AwardPlan;
import org.cldess.charter.Charter;
import org.cldess.charter.Signatory;
import org.cldess.dossier.Dossier;
import org.cldess.duplicate.Duplicates;
import org.cldess.ess.EssStatus;
import org.cldess.indicator.Indicator;
import org.cldess.indicator.Series;
import org.cldess.network.Network;
import org.cldess.network.NetworkMeasures;
import org.cldess.purchase.HolderKind;
import org.cldess.validation.Answer;
import org.cldess.validation.Violation;

/** Produces the sentences about a dossier on a day, other than the findings of rules. */
final class Talk {
    private Talk() {}

    static void about(Dossier dossier, LocalDate day, Said said) {
        ofOne(dossier, day, said);
        Duplicates.among(dossier.actors(), 1).forEach(found -> {
            said.add(found);
            said.addPartsOf(found.clues());
            found.clues().forEach(clue -> said.add(clue.message()));
        });
        network(dossier.network(day), said);
    }

    /** Produces the same sentences without those about all actors together: duplicates and the network. */
    static void ofOne(Dossier dossier, LocalDate day, Said said) {
        statuses(dossier, day, said);
        dossier.charter().value().ifPresent(charter -> charter(charter, day, said));
        dossier.calls().forEach(call -> call(call, said));
        dossier.purchases().stream()
                .flatMap(purchase -> purchase.lots().stream())
                .flatMap(lot -> lot.holders().value().orElse(List.of()).stream())
                .forEach(holder -> said.add(HolderKind.of(holder, dossier.findActor(holder.actor()))));
        indicators(dossier.indicators(day), said);
    }

    private static void statuses(Dossier dossier, LocalDate day, Said said) {
        for (EssStatus status : dossier.essStatuses(day).values()) {
            said.add(status);
            said.addPartsOf(status.ess());
            said.addAll(status.ess().missingInWords());
            said.addPartsOf(status.inclusion());
            said.addAll(status.inclusion().missingInWords());
            status.ess().reasons().forEach(said::addPartsOf);
            status.inclusion().reasons().forEach(said::addPartsOf);
        }
        said.add(dossier.economies(day).grounds(dossier.actors()));
        said.add(dossier.economies(day).grounds(dossier.actors().subList(0, 1)));
        said.add(dossier.economies(day).grounds(List.of()));
    }

    private static void charter(Charter charter, LocalDate day, Said said) {
        charter.versions().forEach(version -> {
            said.add(charter.status(version, day));
            version.decision().value().ifPresent(decision -> {
                said.add(decision.tally());
                said.addPartsOf(decision.tally());
            });
        });
        charter.proposals()
                .forEach(proposal -> proposal.decision().value().ifPresent(decision -> {
                    said.add(decision.tally());
                    said.addPartsOf(decision.tally());
                }));
        charter.signatories(day).stream().map(Signatory::status).forEach(said::add);
    }

    private static void call(CallForProjects call, Said said) {
        for (ProjectApplication application : call.applications()) {
            call.examine(application).requirements().forEach(requirement -> said.add(requirement.message()));
        }
        call.ranking().ranked().forEach(place -> place.tie().ifPresent(said::add));
        answer(AwardPlan.of(call), said);
    }

    private static void answer(Answer<?> answer, Said said) {
        answer.reasons().stream().map(Violation::message).forEach(said::add);
        answer.value().ifPresent(said::addPartsOf);
    }

    static void indicators(List<Indicator> indicators, Said said) {
        for (Indicator one : indicators) {
            Series series = Series.of(one, indicators);
            series.missing().ifPresent(said::add);
            Series.Position position = series.positionOn(LocalDate.of(2014, 6, 30));
            said.add(position.status());
            position.lack().ifPresent(said::add);
        }
    }

    static void network(Network network, Said said) {
        NetworkMeasures measures = network.measures();
        said.addAll(measures.sentences());
        measures.brokers(5).forEach(broker -> said.add(broker.sentence()));
        said.add(measures.accuracy().sentence());
    }
}
