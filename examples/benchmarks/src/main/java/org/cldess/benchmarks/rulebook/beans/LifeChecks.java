package org.cldess.benchmarks.rulebook.beans;

import static org.cldess.benchmarks.rulebook.beans.Reports.fail;
import static org.cldess.benchmarks.rulebook.beans.Reports.said;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cldess.contract.ContractStatus;
import org.cldess.contract.DecisionKind;
import org.jspecify.annotations.Nullable;

/** The checks of the decisions that change the status of a contract. */
final class LifeChecks {
    private static final Map<ContractStatus, Set<ContractStatus>> TABLE = new EnumMap<>(Map.of(
            ContractStatus.DRAFT, EnumSet.of(ContractStatus.IN_CONSULTATION),
            ContractStatus.IN_CONSULTATION, EnumSet.of(ContractStatus.APPROVED),
            ContractStatus.APPROVED, EnumSet.of(ContractStatus.SIGNED),
            ContractStatus.SIGNED, EnumSet.of(ContractStatus.EVALUATED, ContractStatus.TERMINATED),
            ContractStatus.EVALUATED,
                    EnumSet.of(ContractStatus.CLOSED, ContractStatus.TERMINATED, ContractStatus.RENEWED),
            ContractStatus.CLOSED, EnumSet.of(ContractStatus.RENEWED),
            ContractStatus.TERMINATED, EnumSet.noneOf(ContractStatus.class),
            ContractStatus.RENEWED, EnumSet.noneOf(ContractStatus.class)));

    private static final Set<ContractStatus> BY_CARRIER =
            EnumSet.of(ContractStatus.IN_CONSULTATION, ContractStatus.EVALUATED, ContractStatus.CLOSED);

    private LifeChecks() {}

    /** Validates rule CTR-20. */
    public static final class ForStatusFollowsTable
            implements ConstraintValidator<ContractConstraints.StatusFollowsTable, ContractBean> {
        @Override
        public boolean isValid(@Nullable ContractBean contract, ConstraintValidatorContext context) {
            return contract == null || new Walk(contract, context).isValid();
        }
    }

    /** Follows the contract from status to status. */
    private static final class Walk {
        private final ContractBean contract;
        private final ConstraintValidatorContext context;
        private final LocalDate end;
        private ContractStatus status = ContractStatus.DRAFT;
        private @Nullable LocalDate last;
        private @Nullable LocalDate signed;
        private boolean valid = true;

        Walk(ContractBean contract, ConstraintValidatorContext context) {
            this.contract = contract;
            this.context = context;
            this.end = contract.end();
            this.signed = contract.signedOn();
        }

        boolean isValid() {
            List<ContractBean.DecisionBean> decisions = contract.decisions();
            for (int i = 0; i < decisions.size(); i++) {
                ContractBean.DecisionBean decision = decisions.get(i);
                if (signed != null && decision.date().isAfter(signed)) {
                    sign(signed);
                }
                ContractStatus to = decision.what().status();
                boolean possible = step(to, decision.date(), i);
                if (to == ContractStatus.CLOSED && decision.date().isBefore(end)) {
                    report("{status.close-early}", Map.of("day", said(decision.date()), "end", said(end)), i);
                }
                if (possible) {
                    stranger(decision, to, i);
                }
            }
            if (signed != null) {
                sign(signed);
            }
            return valid;
        }

        private void sign(LocalDate day) {
            step(ContractStatus.SIGNED, day, -1);
            signed = null;
        }

        private boolean step(ContractStatus to, LocalDate day, int index) {
            boolean possible = TABLE.getOrDefault(status, Set.of()).contains(to);
            if (!possible) {
                report("{status.impossible}", Map.of("day", said(day), "to", to, "from", status), index);
            }
            if (last != null && day.isBefore(last)) {
                report(
                        "{status.backwards}",
                        Map.of("day", said(day), "to", to, "from", status, "before", said(last)),
                        index);
            }
            status = to;
            last = day;
            return possible;
        }

        private void stranger(ContractBean.DecisionBean decision, ContractStatus to, int index) {
            PartyBean by = decision.by();
            if (by == null) {
                report("{status.nobody}", Map.of("day", said(decision.date()), "to", to), index);
                return;
            }
            boolean may = by.maySign(decision.date())
                    && (BY_CARRIER.contains(to)
                            ? by.role().equals(contract.carrierRole())
                            : contract.roles().contains(by.role()));
            if (!may) {
                report(
                        "{status.stranger}",
                        Map.of("day", said(decision.date()), "party", by.actor().name(), "to", to),
                        index);
            }
        }

        private void report(String template, Map<String, ?> parameters, int index) {
            valid = index < 0
                    ? fail(context, template, parameters, "signatures")
                    : fail(context, template, parameters, "decisions", index);
        }
    }

    /** Validates rule CTR-22. */
    public static final class ForEndExplained
            implements ConstraintValidator<ContractConstraints.EndExplained, ContractBean.DecisionBean> {
        @Override
        public boolean isValid(ContractBean.@Nullable DecisionBean decision, ConstraintValidatorContext context) {
            if (decision == null
                    || (decision.what() != DecisionKind.TERMINATED && decision.what() != DecisionKind.RENEWED)) {
                return true;
            }
            String day = said(decision.date());
            boolean explained = (decision.reason() != null && !decision.reason().isBlank())
                    || fail(context, "{end.unreasoned}", Map.of("day", day, "what", decision.what()));
            boolean named = decision.what() != DecisionKind.RENEWED
                    || decision.into() != null
                    || fail(context, "{end.nowhere}", Map.of("day", day));
            return explained && named;
        }
    }
}
