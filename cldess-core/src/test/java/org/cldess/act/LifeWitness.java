package org.cldess.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cldess.charter.Charter;
import org.cldess.charter.Proposal;
import org.cldess.charter.ProposalStatus;
import org.cldess.charter.ProposalStep;
import org.cldess.contract.ContractStatus;
import org.cldess.contract.StatusStep;
import org.cldess.dossier.Dossier;
import org.cldess.rule.Finding;
import org.cldess.rule.Outcome;
import org.cldess.rule.Rule;
import org.cldess.rulebook.Gate;
import org.cldess.rulebook.Rulebook;
import org.cldess.rulebook.Ruling;
import org.cldess.sample.WrittenDossier;
import org.cldess.validation.Severity;

/** Observes many lives, judges each act by the rules themselves, and counts the results. */
final class LifeWitness {
    /** A day after all events. */
    static final LocalDate LATE = LocalDate.of(2030, 1, 1);

    /** The gates of acts outside the lives of contracts and charters. {@link MoneyDefects} covers their rules. */
    private static final Set<Gate> OF_MONEY =
            Set.of(Gate.FUNDING, Gate.GRANT_PAYMENT, Gate.AWARD, Gate.CLAUSE_HOURS, Gate.JURY_DECISION);

    /**
     * The codes of the rules whose breach is an error, according to their own records: the rules on contracts and
     * charters, and those that a gate names. The rules on juries are excluded, because no jury scores in these lives.
     * Legal duties about contacts have no act.
     */
    static final Set<String> ERRORS = Rulebook.france().rules().stream()
            .filter(rule -> rule.record().severity() == Severity.ERROR)
            .map(Rule::code)
            .filter(code -> !code.startsWith("JUR-"))
            .filter(code -> code.matches("(CTR|CHA)-.*")
                    || Gate.shipped().stream()
                            .filter(gate -> !OF_MONEY.contains(gate))
                            .anyMatch(gate -> gate.codes().contains(code)))
            .collect(Collectors.toCollection(TreeSet::new));

    private static final Rulebook RULES = Ruling.only(ERRORS);

    private final Map<String, Integer> granted = new TreeMap<>();
    private final Map<String, Integer> refused = new TreeMap<>();
    private final Map<String, Integer> complied = new TreeMap<>();
    private final Map<String, Integer> breached = new TreeMap<>();
    private final List<String> outside = new ArrayList<>();

    /** Returns how often each state change was granted. */
    Map<String, Integer> granted() {
        return granted;
    }

    /** Returns how often each state change was refused. */
    Map<String, Integer> refused() {
        return refused;
    }

    /** Returns the number of lives that complied with each rule. */
    Map<String, Integer> complied() {
        return complied;
    }

    /** Returns the number of lives that breached each rule. */
    Map<String, Integer> breached() {
        return breached;
    }

    /** Returns the granted changes that are not in the table. */
    List<String> outside() {
        return outside;
    }

    /** Counts a granted act, and returns its new breaches of the rules whose key date is its day. */
    Set<String> seeGranted(LifeStep step, Dossier before, Dossier after) {
        for (String change : changes(before, after)) {
            granted.merge(change, 1, Integer::sum);
            if (!table().contains(change)) {
                outside.add(step + ": " + change);
            }
        }
        Set<String> breaches = breachesOf(step.day(), after);
        if (!breaches.isEmpty()) {
            breaches.removeAll(breachesOf(step.day(), before));
        }
        return breaches;
    }

    /** Returns the errors whose key date is this day, each as its code and the ids on the path to its place. */
    private static Set<String> breachesOf(LocalDate day, Dossier dossier) {
        List<Finding> errors = RULES.check(dossier, day).stream()
                .filter(Finding::isError)
                .filter(finding -> finding.keyDate().filter(day::equals).isPresent())
                .toList();
        WrittenDossier written = WrittenDossier.of(dossier);
        return errors.stream()
                .map(finding -> finding.code() + " " + StablePlace.of(written, finding.path()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Counts a refused act under the state changes that it would have made. */
    void seeRefused(Dossier before, Dossier recorded) {
        changes(before, recorded).stream()
                .filter(table()::contains)
                .forEach(change -> refused.merge(change, 1, Integer::sum));
    }

    /** Counts the findings of the rules at the end of a life. */
    void seeEnd(Dossier dossier) {
        Set<String> kept = new TreeSet<>();
        Set<String> broken = new TreeSet<>();
        RULES.check(dossier, LATE).stream().forEach(finding -> {
            if (finding.outcome() == Outcome.BREACHED && finding.rule().severity() == Severity.ERROR) {
                broken.add(finding.code());
            } else if (finding.outcome() == Outcome.COMPLIES) {
                kept.add(finding.code());
            }
        });
        kept.forEach(code -> complied.merge(code, 1, Integer::sum));
        broken.forEach(code -> breached.merge(code, 1, Integer::sum));
    }

    /**
     * Returns all possible state changes of contracts and proposals, following this kind of contract and Decidim’s
     * amendments. The table is written here by hand instead of being taken from the library, so that the test notices a
     * change that the library gains or loses.
     */
    static Set<String> table() {
        return MEANT;
    }

    private static final Set<String> MEANT = Set.of(
            "contract DRAFT → IN_CONSULTATION",
            "contract IN_CONSULTATION → APPROVED",
            "contract APPROVED → SIGNED",
            "contract SIGNED → EVALUATED",
            "contract SIGNED → TERMINATED",
            "contract EVALUATED → CLOSED",
            "contract EVALUATED → TERMINATED",
            "contract EVALUATED → RENEWED",
            "contract CLOSED → RENEWED",
            "proposal DRAFT → EVALUATING",
            "proposal DRAFT → WITHDRAWN",
            "proposal DRAFT → OBSOLETE",
            "proposal EVALUATING → ACCEPTED",
            "proposal EVALUATING → REJECTED",
            "proposal EVALUATING → WITHDRAWN",
            "proposal EVALUATING → OBSOLETE");

    private static String change(ContractStatus from, ContractStatus to) {
        return "contract " + from + " → " + to;
    }

    private static String change(ProposalStatus from, ProposalStatus to) {
        return "proposal " + from + " → " + to;
    }

    private static List<String> changes(Dossier before, Dossier after) {
        List<String> changes = new ArrayList<>();
        List<StatusStep> steps = after.contract().steps(LocalDate.MAX);
        List<StatusStep> old = before.contract().steps(LocalDate.MAX);
        if (steps.size() > old.size()) {
            StatusStep step =
                    steps.stream().filter(one -> !old.contains(one)).findFirst().orElseThrow();
            changes.add(change(step.from(), step.to()));
        }
        before.charter()
                .value()
                .ifPresent(charter ->
                        changes.addAll(changes(charter, after.charter().value().orElseThrow())));
        return changes;
    }

    private static List<String> changes(Charter before, Charter after) {
        List<String> changes = new ArrayList<>();
        for (Proposal proposal : before.proposals()) {
            Proposal later = after.findProposal(proposal.id()).orElseThrow();
            ProposalStatus status = proposal.status();
            for (ProposalStep step : later.history()
                    .subList(proposal.history().size(), later.history().size())) {
                changes.add(change(status, step.status()));
                status = step.status();
            }
        }
        return changes;
    }
}
