package org.cldess.benchmarks.rulebook.beans;

import static org.cldess.benchmarks.rulebook.beans.Reports.fail;
import static org.cldess.benchmarks.rulebook.beans.Reports.said;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The checks of the parties of a contract and their successions. */
final class PartyChecks {
    private static final LocalDate MERGERS_SINCE = LocalDate.of(2005, 1, 1);

    private PartyChecks() {}

    private static PartyBean.@Nullable SuccessionBean merger(PartyBean party, LocalDate today) {
        boolean inForce = !party.from().isBefore(MERGERS_SINCE) && !party.from().isAfter(today);
        return inForce && !party.role().equals("region") ? party.succession() : null;
    }

    /** Validates rule CTR-12. */
    public static final class ForTakesOver implements ConstraintValidator<ContractConstraints.TakesOver, PartyBean> {
        @Override
        public boolean isValid(@Nullable PartyBean party, ConstraintValidatorContext context) {
            PartyBean.SuccessionBean merger = party == null ? null : merger(party, Reports.today(context));
            if (party == null || merger == null) {
                return true;
            }
            PartyBean former = merger.predecessor();
            String oldName = former.actor().name();
            String newName = party.actor().name();
            boolean follows = follows(party, former, context);
            boolean sameRole = former.role().equals(party.role())
                    || fail(
                            context,
                            "{succession.role}",
                            Map.of("new", newName, "old", oldName, "role", party.role(), "before", former.role()),
                            "succession");
            boolean decided = merger.decision() != null
                    || fail(context, "{succession.decision}", Map.of("new", newName, "old", oldName), "succession");
            return follows && sameRole && decided;
        }

        private static boolean follows(PartyBean party, PartyBean former, ConstraintValidatorContext context) {
            String oldName = former.actor().name();
            String newName = party.actor().name();
            if (former.until() == null) {
                return fail(
                        context,
                        "{succession.endless}",
                        Map.of("old", oldName, "new", newName, "from", said(party.from())),
                        "succession");
            }
            LocalDate expected = former.until().plusDays(1);
            return expected.equals(party.from())
                    || fail(
                            context,
                            expected.isBefore(party.from()) ? "{succession.gap}" : "{succession.overlap}",
                            Map.of(
                                    "old",
                                    oldName,
                                    "until",
                                    said(former.until()),
                                    "new",
                                    newName,
                                    "from",
                                    said(party.from())),
                            "succession");
        }
    }

    /** Validates rule CTR-13. */
    public static final class ForOthersTold
            implements ConstraintValidator<ContractConstraints.OthersTold, ContractBean> {
        @Override
        public boolean isValid(@Nullable ContractBean contract, ConstraintValidatorContext context) {
            boolean valid = true;
            List<PartyBean> parties = contract == null ? List.of() : contract.parties();
            LocalDate today = Reports.today(context);
            for (int i = 0; i < parties.size(); i++) {
                PartyBean.SuccessionBean merger = merger(parties.get(i), today);
                if (merger != null) {
                    valid &= othersAreTold(parties, i, merger, context);
                }
            }
            return valid;
        }

        private static boolean othersAreTold(
                List<PartyBean> parties,
                int index,
                PartyBean.SuccessionBean merger,
                ConstraintValidatorContext context) {
            boolean valid = true;
            PartyBean successor = parties.get(index);
            for (PartyBean other : parties) {
                if (!other.id().equals(successor.id())
                        && !other.id().equals(merger.predecessor().id())
                        && other.holdsRoleOn(successor.from())
                        && !isTold(other, merger)) {
                    valid = fail(
                            context,
                            "{notice.missing}",
                            Map.of(
                                    "party", other.actor().name(),
                                    "new", successor.actor().name(),
                                    "old", merger.predecessor().actor().name()),
                            "parties",
                            index,
                            "succession");
                }
            }
            return valid;
        }

        private static boolean isTold(PartyBean party, PartyBean.SuccessionBean merger) {
            return merger.notices().stream()
                    .anyMatch(notice -> notice.party().equals(party.id()) && notice.date() != null);
        }
    }

    /** Validates rule CTR-14. */
    public static final class ForTerritoryKept
            implements ConstraintValidator<ContractConstraints.TerritoryKept, ContractBean> {
        @Override
        public boolean isValid(@Nullable ContractBean contract, ConstraintValidatorContext context) {
            boolean valid = true;
            if (contract == null) {
                return true;
            }
            LocalDate today = Reports.today(context);
            for (ContractBean.AmendmentBean amendment : contract.amendments()) {
                boolean moves = !amendment.communesAdded().isEmpty()
                        || !amendment.communesRemoved().isEmpty();
                if (moves && !amendment.effective().isAfter(today) && contract.signedOn(amendment, today) == null) {
                    valid &= reportMergersBefore(contract, amendment, today, context);
                }
            }
            return valid;
        }

        private static boolean reportMergersBefore(
                ContractBean contract,
                ContractBean.AmendmentBean amendment,
                LocalDate today,
                ConstraintValidatorContext context) {
            boolean valid = true;
            for (int i = 0; i < contract.parties().size(); i++) {
                PartyBean party = contract.parties().get(i);
                if (merger(party, today) != null && !amendment.effective().isBefore(party.from())) {
                    valid = fail(
                            context,
                            "{territory.unsigned}",
                            Map.of("number", amendment.number(), "effective", said(amendment.effective())),
                            "parties",
                            i,
                            "succession");
                }
            }
            return valid;
        }
    }

    /** Validates rule CTR-17. */
    public static final class ForSignedWithinTerm
            implements ConstraintValidator<ContractConstraints.SignedWithinTerm, ContractBean> {
        @Override
        public boolean isValid(@Nullable ContractBean contract, ConstraintValidatorContext context) {
            LocalDate signed = contract == null ? null : contract.signedOn();
            return contract == null
                    || signed == null
                    || !signed.isAfter(contract.end())
                    || fail(
                            context,
                            "{contract.signed-late}",
                            Map.of("day", said(signed), "end", said(contract.end())));
        }
    }

    /** Validates rule CTR-18. */
    public static final class ForOneCarrier
            implements ConstraintValidator<ContractConstraints.OneCarrier, ContractBean> {
        @Override
        public boolean isValid(@Nullable ContractBean contract, ConstraintValidatorContext context) {
            if (contract == null) {
                return true;
            }
            boolean valid = true;
            LocalDate open = contract.start();
            PartyBean last = null;
            List<PartyBean> carriers = contract.parties().stream()
                    .filter(party -> party.role().equals(contract.carrierRole()))
                    .sorted(Comparator.comparing(PartyBean::from))
                    .toList();
            for (PartyBean carrier : carriers) {
                LocalDate from = carrier.from().isBefore(contract.start()) ? contract.start() : carrier.from();
                LocalDate until = carrier.until() == null || carrier.until().isAfter(contract.end())
                        ? contract.end()
                        : carrier.until();
                if (from.isAfter(open)) {
                    valid = gap(context, open, from.minusDays(1));
                } else if (last != null && from.isBefore(open)) {
                    LocalDate both = until.isBefore(open) ? until : open.minusDays(1);
                    valid = fail(
                            context,
                            "{carrier.overlap}",
                            Map.of(
                                    "from", said(from),
                                    "until", said(both),
                                    "one", last.actor().name(),
                                    "other", carrier.actor().name()));
                }
                if (last == null || !until.isBefore(open)) {
                    open = until.plusDays(1);
                    last = carrier;
                }
            }
            return open.isAfter(contract.end()) ? valid : gap(context, open, contract.end());
        }

        private static boolean gap(ConstraintValidatorContext context, LocalDate from, LocalDate until) {
            return fail(context, "{carrier.gap}", Map.of("from", said(from), "until", said(until)));
        }
    }

    /** Validates rule CTR-19. */
    public static final class ForRolesHeld implements ConstraintValidator<ContractConstraints.RolesHeld, ContractBean> {
        @Override
        public boolean isValid(@Nullable ContractBean contract, ConstraintValidatorContext context) {
            LocalDate signed = contract == null ? null : contract.signedOn();
            if (contract == null || signed == null) {
                return true;
            }
            LocalDate day = signed.isBefore(contract.start()) ? contract.start() : signed;
            boolean valid = true;
            Map<ActorBean, String> held = new HashMap<>();
            for (String role : contract.roles()) {
                List<PartyBean> holders = contract.parties().stream()
                        .filter(party -> party.role().equals(role) && party.holdsRoleOn(day))
                        .toList();
                if (holders.isEmpty()) {
                    valid = fail(context, "{roles.vacant}", Map.of("day", said(day), "role", role));
                }
                for (PartyBean holder : holders) {
                    String other = held.putIfAbsent(holder.actor(), role);
                    if (other != null && !other.equals(role)) {
                        valid = fail(
                                context,
                                "{roles.same}",
                                Map.of("day", said(day), "party", holder.actor().name(), "other", other, "role", role));
                    }
                }
            }
            return valid;
        }
    }
}
