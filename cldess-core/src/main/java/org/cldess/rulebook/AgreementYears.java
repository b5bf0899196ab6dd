package org.cldess.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.agreement.Agreement;
import org.cldess.agreement.Agreement_;
import org.cldess.component.Path;
import org.cldess.contract.text.Envelope;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierParts;
import org.cldess.dossier.Dossier_;
import org.cldess.known.Known;
import org.cldess.rule.Located;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleContext;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;

/** The rule that the money of an agreement is for years in which it can bind. */
final class AgreementYears {
    static final Rule<Dossier> FIN_14 = Rule.of(RuleRecord.shipped("FIN-14"))
            .<PromisedMoney>asOf()
            .test(AgreementYears::isOfItsTime)
            .within(AgreementYears::promised);

    private record PromisedMoney(Agreement agreement, Path<DossierParts, Agreement> path, Envelope envelope) {}

    private AgreementYears() {}

    private static Stream<Located<PromisedMoney>> promised(Dossier dossier) {
        return IntStream.range(0, dossier.agreements().size()).boxed().flatMap(i -> {
            Agreement agreement = dossier.agreements().get(i);
            Path<DossierParts, Agreement> path = Dossier_.AGREEMENTS.at(i);
            List<Envelope> envelopes = agreement.envelopes().value().orElse(List.of());
            return IntStream.range(0, envelopes.size())
                    .mapToObj(j -> Located.of(
                            path.then(Agreement_.ENVELOPES.at(j)),
                            new PromisedMoney(agreement, path, envelopes.get(j))));
        });
    }

    private static Verdict isOfItsTime(RuleContext<PromisedMoney> it) {
        Agreement agreement = it.subject().agreement();
        int year = it.subject().envelope().year();
        Known<LocalDate> last = agreement.mayBindUntil(it.day());
        Optional<LocalDate> early = agreement.start().value().filter(first -> first.getYear() > year);
        if (early.isPresent()) {
            return Verdict.breached(Texts.WORDS.message(
                    "agreement.money-early", agreement.title(), Integer.toString(year), early.get()));
        }
        return last.value()
                .filter(end -> end.getYear() < year)
                .map(end -> Verdict.breached(
                        Texts.WORDS.message("agreement.money-late", agreement.title(), Integer.toString(year), end)))
                .orElseGet(() -> it.needs()
                        .recordedBeside(it.subject().path().then(Agreement_.START), agreement.start())
                        .recordedBeside(it.subject().path().then(Agreement_.END), agreement.end())
                        .lackingIf(
                                agreement.end().value().isPresent() && !last.isRecorded(),
                                it.beside(it.subject().path().then(Agreement_.RENEWAL)))
                        .judge(Verdict::complies));
    }
}
