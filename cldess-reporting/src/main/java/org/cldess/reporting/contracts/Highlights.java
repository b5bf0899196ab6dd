package org.cldess.reporting.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.cldess.money.Amount;
import org.cldess.reporting.document.BulletList;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.view.Speech;

/** What a reader of several contracts must know first: a sentence for each point, with the contracts by name. */
final class Highlights {
    private final Speech speech;
    private final LocalDate day;
    private final List<ContractLine> contracts;

    Highlights(Speech speech, LocalDate day, List<ContractLine> contracts) {
        this.speech = speech;
        this.day = day;
        this.contracts = contracts;
    }

    Section section() {
        List<Phrase> points = new ArrayList<>();
        point(points, "point.unsigned", contract -> !contract.isSigned(), ContractLine::title);
        point(
                points,
                "point.ending",
                contract -> contract.isSigned()
                        && !contract.end().isBefore(day)
                        && contract.end().isBefore(day.plusYears(1)),
                contract -> speech.phrase("point.ends", contract.title(), contract.end()));
        point(
                points,
                "point.late",
                contract -> contract.progress().late() > 0,
                contract -> speech.phrase(
                        "point.counted",
                        contract.title(),
                        contract.progress().late(),
                        contract.progress().counted()));
        point(
                points,
                "point.stopped",
                contract -> contract.stopped() > 0,
                contract -> speech.phrase(
                        "point.counted",
                        contract.title(),
                        contract.stopped(),
                        contract.progress().counted()));
        point(
                points,
                "point.to-fund",
                contract -> toFund(contract).signum() > 0,
                contract -> speech.phrase(
                        "point.amount",
                        contract.title(),
                        speech.wholeEuros(Amount.euros(toFund(contract).toPlainString()))));
        point(points, "point.unmeasured", contract -> contract.measured() == 0, ContractLine::title);
        return points.isEmpty()
                ? Section.of("a-signaler", speech.say("point.title"), Paragraph.of(Phrase.of(speech.say("point.none"))))
                : Section.of("a-signaler", speech.say("point.title"), BulletList.of(BulletList.Marker.BULLET, points));
    }

    private void point(
            List<Phrase> points, String key, Predicate<ContractLine> which, Function<ContractLine, Phrase> name) {
        List<Phrase> named = contracts.stream().filter(which).map(name).toList();
        if (!named.isEmpty()) {
            points.add(speech.phrase(key, named.size(), speech.list(named)));
        }
    }

    /** Returns what a contract with a single tax basis has still to be funded; zero otherwise. */
    private static BigDecimal toFund(ContractLine contract) {
        return contract.money().size() == 1
                ? contract.money().get(0).toFund().value().orElse(BigDecimal.ZERO)
                : BigDecimal.ZERO;
    }
}
