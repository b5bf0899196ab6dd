package org.cldess.benchmarks.rulebook.beans;

import static org.cldess.benchmarks.rulebook.beans.Reports.fail;
import static org.cldess.benchmarks.rulebook.beans.Reports.said;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.cldess.actor.kind.PublicBodyKind;
import org.jspecify.annotations.Nullable;

/** The checks of the competence under which a public party signs, and of the schemes on which the contract is based. */
final class CompetenceChecks {
    private static final LocalDate COMPETENCE_SINCE = LocalDate.of(2015, 8, 9);
    private static final LocalDate STRATEGY_SINCE = LocalDate.of(2014, 8, 2);
    private static final String HELD = "développement économique";

    private CompetenceChecks() {}

    /** Returns all texts in which a party may state the competence under which it signs. */
    private static Stream<DeliberationBean.ReferencesBean> citations(ContractBean contract, SignatureBean signature) {
        return Stream.concat(
                Stream.of(contract.references()),
                Stream.of(signature.deliberation(), signature.delegation())
                        .filter(Objects::nonNull)
                        .map(DeliberationBean::references));
    }

    /** Validates rule CTR-08. */
    public static final class ForRegionActsWithinTheLaw
            implements ConstraintValidator<ContractConstraints.RegionActsWithinTheLaw, ContractBean> {
        @Override
        public boolean isValid(@Nullable ContractBean contract, ConstraintValidatorContext context) {
            boolean valid = true;
            List<SignatureBean.OfContract> all = contract == null ? List.of() : contract.signatures();
            for (int i = 0; i < all.size(); i++) {
                SignatureBean signature = all.get(i);
                ActorBean actor = signature.party().actor();
                if (actor.publicBody() == PublicBodyKind.REGION
                        && !signature.date().isBefore(COMPETENCE_SINCE)
                        && citations(Objects.requireNonNull(contract), signature)
                                .noneMatch(DeliberationBean.ReferencesBean::isAnyCited)) {
                    valid = fail(
                            context,
                            "{competence.region}",
                            Map.of("party", actor.name(), "day", said(signature.date())),
                            "signatures",
                            i);
                }
            }
            return valid;
        }
    }

    /** Validates rule CTR-11. */
    public static final class ForCompetenceHeld
            implements ConstraintValidator<ContractConstraints.CompetenceHeld, ContractBean> {
        @Override
        public boolean isValid(@Nullable ContractBean contract, ConstraintValidatorContext context) {
            boolean valid = true;
            if (contract == null || !contract.forSocialEconomy()) {
                return true;
            }
            for (int i = 0; i < contract.signatures().size(); i++) {
                SignatureBean signature = contract.signatures().get(i);
                ActorBean actor = signature.party().actor();
                if (actor.publicBody() == PublicBodyKind.EPCI
                        && actor.epciKind() != null
                        && actor.epciKind().hasOwnTax()) {
                    valid &= isHeld(contract, signature, context, i);
                }
            }
            return valid;
        }

        private static boolean isHeld(
                ContractBean contract, SignatureBean signature, ConstraintValidatorContext context, int index) {
            List<String> cited = citations(contract, signature)
                    .map(DeliberationBean.ReferencesBean::citedCompetence)
                    .filter(Objects::nonNull)
                    .toList();
            String name = signature.party().actor().name();
            String day = said(signature.date());
            if (cited.isEmpty()) {
                return fail(context, "{competence.uncited}", Map.of("party", name, "day", day), "signatures", index);
            }
            return cited.stream().anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(HELD))
                    || fail(
                            context,
                            "{competence.not-held}",
                            Map.of("party", name, "day", day, "cited", cited.get(0), "held", HELD),
                            "signatures",
                            index);
        }
    }

    /** Validates rule CTR-09. */
    public static final class ForStrategyCited
            implements ConstraintValidator<ContractConstraints.StrategyCited, ContractBean> {
        @Override
        public boolean isValid(@Nullable ContractBean contract, ConstraintValidatorContext context) {
            LocalDate signed = contract == null ? null : contract.signedOn();
            if (contract == null
                    || signed == null
                    || signed.isBefore(STRATEGY_SINCE)
                    || !contract.forSocialEconomy()
                    || contract.references().citedStrategy() != null
                    || !isSignedBy(contract, PublicBodyKind.REGION)
                    || !isSignedBy(contract, PublicBodyKind.EPCI)) {
                return true;
            }
            return fail(context, "{strategy.none}", Map.of("day", said(signed)));
        }

        private static boolean isSignedBy(ContractBean contract, PublicBodyKind kind) {
            return contract.parties().stream()
                    .anyMatch(party -> contract.mustSign(party) && party.actor().publicBody() == kind);
        }
    }
}
