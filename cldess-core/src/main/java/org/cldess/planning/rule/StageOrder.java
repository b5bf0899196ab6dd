package org.cldess.planning.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.known.Known;
import org.cldess.language.Message;
import org.cldess.planning.PlanningDocument;
import org.cldess.planning.PlanningStage;
import org.cldess.planning.PlanningStep;
import org.cldess.rule.Parameter;
import org.cldess.rule.RequiredFacts;
import org.cldess.rule.RuleContext;
import org.cldess.rule.Verdict;

/** Checks that the stages of a scheme follow each other, up to its current stage. */
final class StageOrder {
    private final RuleContext<PlanningDocument> it;
    private final PlanningDocument document;
    private final Map<PlanningStage, LocalDate> reached = new EnumMap<>(PlanningStage.class);
    private final List<Message> faults = new ArrayList<>();
    private final RequiredFacts needs;

    StageOrder(RuleContext<PlanningDocument> it) {
        this.it = it;
        this.document = it.subject();
        this.needs = it.needs();
        for (PlanningStep step : document.stages()) {
            step.reached().value().ifPresent(day -> reached.put(step.stage(), day));
        }
    }

    Verdict verdict() {
        PlanningStage last = PlanningStage.AREA;
        for (PlanningStage stage : reached.keySet()) {
            last = stage;
        }
        for (PlanningStage stage : PlanningStage.values()) {
            if (stage.compareTo(last) < 0 && !stage.hearsThePublic()) {
                require(stage);
            }
        }
        if (last.compareTo(PlanningStage.ONLINE_PARTICIPATION) > 0) {
            requireHearing();
        }
        follow();
        heard();
        consulted();
        heardOnline();
        enforceable();
        return needs.judge(() -> Verdict.of(faults));
    }

    private void require(PlanningStage stage) {
        Known<LocalDate> day = document.reached(stage);
        needs.recorded(PlanningRules.pointer(document, stage), day);
        if (day.isNone()) {
            faults.add(Texts.WORDS.message("stages.skipped", document.title(), stage));
        }
    }

    /** Requires one of the two forms of public hearing. */
    private void requireHearing() {
        Known<LocalDate> inquiry = document.reached(PlanningStage.INQUIRY);
        Known<LocalDate> online = document.reached(PlanningStage.ONLINE_PARTICIPATION);
        if (inquiry.value().isPresent() || online.value().isPresent()) {
            return;
        }
        needs.recorded(PlanningRules.pointer(document, PlanningStage.INQUIRY), inquiry)
                .recorded(PlanningRules.pointer(document, PlanningStage.ONLINE_PARTICIPATION), online);
        if (inquiry.isNone() && online.isNone()) {
            faults.add(Texts.WORDS.message("stages.skipped", document.title(), PlanningStage.INQUIRY));
        }
    }

    private void follow() {
        List<Map.Entry<PlanningStage, LocalDate>> days = new ArrayList<>(reached.entrySet());
        for (int i = 1; i < days.size(); i++) {
            Map.Entry<PlanningStage, LocalDate> before = days.get(i - 1);
            Map.Entry<PlanningStage, LocalDate> stage = days.get(i);
            if (stage.getValue().isBefore(before.getValue())) {
                faults.add(Texts.WORDS.message(
                        "stages.order",
                        document.title(),
                        stage.getKey(),
                        stage.getValue(),
                        before.getKey(),
                        before.getValue()));
            }
        }
    }

    private Optional<LocalDate> day(PlanningStage stage) {
        return Optional.ofNullable(reached.get(stage));
    }

    private long months(String name) {
        return it.parameter(name).map(Parameter::number).map(Number::longValue).orElse(0L);
    }

    /** Checks that the next stage is not reached while the public hearing lasts. */
    private void heard() {
        Optional<Map.Entry<PlanningStage, LocalDate>> next = reached.entrySet().stream()
                .filter(stage -> stage.getKey().compareTo(PlanningStage.ONLINE_PARTICIPATION) > 0)
                .min(Map.Entry.comparingByValue());
        next.ifPresent(stage -> Stream.of(PlanningStage.INQUIRY, PlanningStage.ONLINE_PARTICIPATION)
                .filter(hearing -> day(hearing)
                        .filter(begun -> !begun.isAfter(stage.getValue()))
                        .isPresent())
                .forEach(hearing -> over(hearing, stage.getKey(), stage.getValue())));
    }

    private void over(PlanningStage hearing, PlanningStage next, LocalDate day) {
        Known<LocalDate> last = until(hearing);
        needs.recorded(PlanningRules.lastDay(document, hearing), last);
        last.value()
                .filter(end -> !day.isAfter(end))
                .ifPresent(end ->
                        faults.add(Texts.WORDS.message("stages.hearing", document.title(), next, day, hearing, end)));
    }

    private Known<LocalDate> until(PlanningStage stage) {
        return document.find(stage).map(PlanningStep::until).orElse(Known.notRecorded());
    }

    /**
     * Checks that the consulted bodies had the full number of months, and that the public is not heard before the
     * consultation ends.
     */
    private void consulted() {
        Optional<LocalDate> begun = day(PlanningStage.CONSULTATION);
        if (begun.isEmpty()) {
            return;
        }
        long months = months("months-consultation");
        LocalDate full = begun.get().plusMonths(months);
        Optional<LocalDate> last = until(PlanningStage.CONSULTATION).value();
        last.filter(full::isAfter)
                .ifPresent(day -> faults.add(
                        Texts.WORDS.message("stages.short", document.title(), begun.get(), day, months, full)));
        LocalDate end = last.orElse(full);
        Stream.of(PlanningStage.INQUIRY, PlanningStage.ONLINE_PARTICIPATION)
                .flatMap(stage -> day(stage).stream())
                .findFirst()
                .filter(end::isAfter)
                .ifPresent(day -> faults.add(Texts.WORDS.message("stages.consultation", document.title(), day, end)));
    }

    /** Checks that the public is heard online only in procedures that began late enough. */
    private void heardOnline() {
        Optional<LocalDate> begun = day(PlanningStage.INITIATION);
        if (day(PlanningStage.ONLINE_PARTICIPATION).isPresent()
                && begun.isPresent()
                && it.parameter("online", begun.get()).isEmpty()) {
            faults.add(Texts.WORDS.message("stages.online", document.title(), begun.get()));
        }
    }

    private void enforceable() {
        Optional<LocalDate> sent = day(PlanningStage.TRANSMISSION);
        Optional<LocalDate> enforceable = day(PlanningStage.ENFORCEABILITY);
        if (sent.isPresent() && enforceable.isPresent()) {
            LocalDate earliest = sent.get().plusMonths(months("months"));
            if (enforceable.get().isBefore(earliest)) {
                faults.add(Texts.WORDS.message("stages.early", document.title(), enforceable.get(), earliest));
            }
        }
    }
}
