package org.cldess.rulebook;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.actor.Actor_;
import org.cldess.actor.kind.PublicBodyKind;
import org.cldess.agreement.Agreement;
import org.cldess.agreement.Agreement.PartnerSignature;
import org.cldess.agreement.Agreement_;
import org.cldess.charter.Charter;
import org.cldess.charter.CharterSignature;
import org.cldess.charter.Charter_;
import org.cldess.component.Path;
import org.cldess.contract.Contract;
import org.cldess.contract.Contract_;
import org.cldess.contract.amendment.Amendment_;
import org.cldess.contract.party.Signature;
import org.cldess.contract.party.Signature_;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossier_;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantAgreement_;
import org.cldess.grant.Grant_;
import org.cldess.known.Known;
import org.cldess.rule.Located;
import org.cldess.rule.Outcome;
import org.cldess.rule.RequiredFacts;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleContext;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;
import org.cldess.signing.Signed;
import org.cldess.signing.SigningRules;

/** The rules on the authorisation of a public party’s signature, and on how each text was signed. */
final class SignatureRules {
    static final Rule<Dossier> CTR_01 = Rule.of(RuleRecord.shipped("CTR-01"))
            .<PartySignature>keyed(Signature_.DATE, signed -> signed.signature().date())
            .test(SignatureRules::isAuthorised)
            .within(PartySignature.UNDER_CONTRACT)
            .within(Places.WHOLE);

    static final Rule<Dossier> CTR_02 = Rule.of(RuleRecord.shipped("CTR-02"))
            .<PartySignature>keyed(Signature_.DATE, signed -> signed.signature().date())
            .test(SignatureRules::isEnforceable)
            .within(PartySignature.UNDER_CONTRACT)
            .within(Places.WHOLE);

    static final Rule<Dossier> CTR_16 = Rule.of(RuleRecord.shipped("CTR-16"))
            .<PartySignature>keyed(Signature_.DATE, signed -> signed.signature().date())
            .test(SignatureRules::isAuthorisedAndEnforceable)
            .within(PartySignature.UNDER_AMENDMENTS)
            .within(Places.WHOLE);

    static final Rule<Dossier> FRM_02 = SigningRules.FRM_02.within(dossier -> Stream.of(
                    underContract(dossier.contract()),
                    underAmendments(dossier.contract()),
                    underCharter(dossier.charter()),
                    underAgreements(dossier.agreements()),
                    underGrants(dossier.grants()))
            .flatMap(signatures -> signatures));

    private SignatureRules() {}

    private static Verdict isAuthorisedAndEnforceable(RuleContext<PartySignature> it) {
        Verdict authorised = isAuthorised(it);
        return authorised.outcome() == Outcome.COMPLIES ? isEnforceable(it) : authorised;
    }

    private static Stream<Located<Signed>> underContract(Contract contract) {
        return located(Dossier_.CONTRACT.then(Contract_.SIGNATURES), contract.signatures(), Signature::signed);
    }

    private static Stream<Located<Signed>> underAmendments(Contract contract) {
        return IntStream.range(0, contract.amendments().size())
                .boxed()
                .flatMap(i -> located(
                        Dossier_.CONTRACT.then(Contract_.AMENDMENTS.at(i)).then(Amendment_.SIGNATURES),
                        contract.amendments().get(i).signatures(),
                        Signature::signed));
    }

    private static Stream<Located<Signed>> underCharter(Known<Charter> charter) {
        return charter.value().stream()
                .flatMap(text -> located(
                        Dossier_.CHARTER.then(Charter_.SIGNATURES), text.signatures(), CharterSignature::signed));
    }

    private static Stream<Located<Signed>> underAgreements(List<Agreement> agreements) {
        return IntStream.range(0, agreements.size())
                .boxed()
                .flatMap(i -> located(
                        Dossier_.AGREEMENTS.at(i).then(Agreement_.SIGNATURES),
                        agreements.get(i).signatures(),
                        PartnerSignature::signed));
    }

    private static Stream<Located<Signed>> underGrants(List<Grant> grants) {
        return IntStream.range(0, grants.size())
                .boxed()
                .flatMap(i -> grants.get(i).agreement().value().stream()
                        .flatMap(agreement -> located(
                                Dossier_.GRANTS.at(i).then(Grant_.AGREEMENT).then(GrantAgreement_.SIGNATURES),
                                agreement.signatures(),
                                PartnerSignature::signed)));
    }

    private static <S> Stream<Located<Signed>> located(
            Path<?, List<S>> path, List<S> signatures, Function<S, Signed> signed) {
        return IntStream.range(0, signatures.size())
                .mapToObj(i -> Located.of(path + "/" + i, signed.apply(signatures.get(i))));
    }

    /** Returns why a party needs no deliberation, if that is the case. */
    private static Optional<Verdict> outOfScope(PartySignature signed) {
        if (signed.body().isNone()) {
            return Optional.of(Verdict.notApplicable(Texts.WORDS.message("signature.private", signed.name())));
        }
        return signed.body().is(PublicBodyKind.STATE)
                ? Optional.of(Verdict.notApplicable(Texts.WORDS.message("signature.state", signed.name())))
                : Optional.empty();
    }

    private static Verdict isAuthorised(RuleContext<PartySignature> it) {
        PartySignature signed = it.subject();
        return outOfScope(signed).orElseGet(() -> {
            RequiredFacts needs =
                    it.needs().lackingIf(!signed.body().isRecorded(), signed.actorPointer(), Actor_.PUBLIC_BODY);
            if (signed.acts().isEmpty()) {
                return requireCitation(it, needs)
                        .judge(() -> Verdict.breached(
                                Texts.WORDS.message("signature.unauthorised", signed.name(), it.keyDate())));
            }
            if (signed.isAuthorisedOn(it.keyDate())) {
                return needs.judge(Verdict::complies);
            }
            signed.acts().forEach(act -> act.addDateTo(needs));
            return needs.judge(() -> Verdict.breached(signed.acts().get(0).fault(signed, it.keyDate())));
        });
    }

    private static Verdict isEnforceable(RuleContext<PartySignature> it) {
        PartySignature signed = it.subject();
        return outOfScope(signed).orElseGet(() -> {
            RequiredFacts needs =
                    it.needs().lackingIf(!signed.body().isRecorded(), signed.actorPointer(), Actor_.PUBLIC_BODY);
            if (signed.body().is(PublicBodyKind.EPCI)
                    && it.parameter("epci-rules").isEmpty()) {
                return Verdict.notApplicable(Texts.WORDS.message("signature.epci", signed.name()));
            }
            if (signed.acts().isEmpty()) {
                return requireCitation(it, needs)
                        .judge(() -> Verdict.notApplicable(Texts.WORDS.message("signature.no-act", signed.name())));
            }
            AuthorisingAct act = signed.acts().get(0);
            Enforceability enforceability = Enforceability.of(act, it);
            enforceability.addTo(needs);
            return needs.judge(() -> Verdict.of(enforceability.faults(it.keyDate())));
        });
    }

    private static RequiredFacts requireCitation(RuleContext<PartySignature> it, RequiredFacts needs) {
        return needs.recorded(Signature_.DELIBERATION, it.subject().signature())
                .recorded(Signature_.DELEGATION, it.subject().signature());
    }
}
