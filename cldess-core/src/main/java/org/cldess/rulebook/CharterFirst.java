package org.cldess.rulebook;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.cldess.charter.Charter;
import org.cldess.charter.CharterSignature;
import org.cldess.charter.CharterSignature_;
import org.cldess.charter.CharterVersion;
import org.cldess.charter.Charter_;
import org.cldess.contract.Contract;
import org.cldess.contract.rule.ContractRules;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossier_;
import org.cldess.known.Known;
import org.cldess.rule.Located;
import org.cldess.rule.RequiredFacts;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleContext;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;

/** The rule that actors sign the charter before the public bodies sign the contract. */
final class CharterFirst {
    static final Rule<Dossier> CHA_01 = Rule.of(RuleRecord.shipped("CHA-01"))
            .<Dossier>keyed(part -> ContractRules.signing(part.subject().contract(), part.path()))
            .test(CharterFirst::charterCameFirst)
            .within(dossier -> Stream.of(Located.of(Dossier_.CONTRACT, dossier)));

    private CharterFirst() {}

    private static Verdict charterCameFirst(RuleContext<Dossier> it) {
        Dossier dossier = it.subject();
        if (!dossier.contract().kind().charterRequired()) {
            return Verdict.notApplicable(
                    Texts.WORDS.message("charter.kind", dossier.contract().kind()));
        }
        return dossier.charter()
                .fold(
                        charter -> judge(it, charter),
                        () -> Verdict.breached(Texts.WORDS.message("charter.none", it.keyDate())),
                        () -> Verdict.notEvaluable(List.of(it.beside(Dossier_.CHARTER))));
    }

    private static Verdict judge(RuleContext<Dossier> it, Charter charter) {
        LocalDate signed = it.keyDate();
        List<CharterSignature> under = charter.signatures().stream()
                .filter(signature -> concerns(it.subject().contract(), signature))
                .toList();
        if (under.stream().anyMatch(signature -> signature.isValidOn(signed) && adopted(charter, signature, signed))) {
            return Verdict.complies();
        }
        RequiredFacts needs = it.needs();
        for (CharterSignature signature : under) {
            int index = charter.signatures().indexOf(signature);
            needs.recordedBeside(
                    Dossier_.CHARTER.then(Charter_.SIGNATURES.at(index)).then(CharterSignature_.DATE),
                    signature.date());
        }
        return needs.judge(() -> Verdict.breached(under.stream()
                .flatMap(signature -> signature.date().value().stream())
                .min(Comparator.naturalOrder())
                .map(first -> Texts.WORDS.message("charter.late", first, signed))
                .orElseGet(() -> Texts.WORDS.message("charter.unsigned", signed))));
    }

    /**
     * Checks whether a signature is of the version that the contract refers to; any version if the contract names none.
     */
    private static boolean concerns(Contract contract, CharterSignature signature) {
        return contract.charterVersion()
                .value()
                .filter(version -> !version.equals(signature.version()))
                .isEmpty();
    }

    private static boolean adopted(Charter charter, CharterSignature signature, LocalDate day) {
        return charter.findVersion(signature.version())
                .map(CharterVersion::date)
                .filter(date -> Known.isAfter(date, day))
                .isEmpty();
    }
}
