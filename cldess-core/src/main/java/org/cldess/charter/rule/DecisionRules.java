package org.cldess.charter.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.actor.ActorId;
import org.cldess.charter.Charter;
import org.cldess.charter.CharterVersion;
import org.cldess.charter.CharterVersionStatus;
import org.cldess.charter.CharterVersion_;
import org.cldess.charter.Charter_;
import org.cldess.charter.Proposal;
import org.cldess.charter.ProposalStatus;
import org.cldess.charter.ProposalStep;
import org.cldess.charter.Proposal_;
import org.cldess.decision.CollectiveDecision;
import org.cldess.decision.CollectiveDecision_;
import org.cldess.decision.Position;
import org.cldess.decision.Tally;
import org.cldess.decision.Vote;
import org.cldess.decision.Vote_;
import org.cldess.known.Known;
import org.cldess.language.Localizable;
import org.cldess.language.Message;
import org.cldess.rule.KeyDate;
import org.cldess.rule.Located;
import org.cldess.rule.RequiredFacts;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleContext;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;

/** The rules about the decisions that accept or reject proposals and adopt versions. */
public final class DecisionRules {
    private static final Function<SignedCharter, Stream<Located<Decided>>> ALL = DecisionRules::decisions;

    /** No one adopts their own proposal alone, and an objection gives its reason. */
    public static final Rule<SignedCharter> CHA_07 = Rule.of(RuleRecord.shipped("CHA-07"))
            .keyed(DecisionRules::dayOfDecision)
            .test(DecisionRules::isSharedAndReasoned)
            .within(ALL);

    /** The status of a proposal or a version follows from the count. */
    public static final Rule<SignedCharter> CHA_11 = Rule.of(RuleRecord.shipped("CHA-11"))
            .keyed(DecisionRules::dayOfOutcome)
            .test(DecisionRules::followsFromTheCounting)
            .within(ALL);

    /** The votes and the quorum are consistent with the number of members and with the dates. */
    public static final Rule<SignedCharter> CHA_12 = Rule.of(RuleRecord.shipped("CHA-12"))
            .keyed(DecisionRules::dayOfDecision)
            .test(DecisionRules::addsUp)
            .within(ALL);

    /** A decision and its object: a proposal, or the adoption of a version. */
    private record Decided(
            SignedCharter signed,
            Known<CollectiveDecision> decision,
            Supplier<Message> naming,
            Optional<Proposal> proposal,
            Known<LocalDate> adopted) {
        Message name() {
            return naming.get();
        }

        /** Returns the result that the count must have; empty if nothing was decided. */
        Optional<Tally.Result> expected() {
            return proposal.map(it -> switch (it.status()) {
                        case ACCEPTED -> Optional.of(Tally.Result.ADOPTED);
                        case REJECTED -> Optional.of(Tally.Result.NOT_ADOPTED);
                        case DRAFT, EVALUATING, WITHDRAWN, OBSOLETE -> Optional.<Tally.Result>empty();
                    })
                    .orElse(Optional.of(Tally.Result.ADOPTED));
        }

        CollectiveDecision taken() {
            return decision.value().orElseThrow();
        }
    }

    private DecisionRules() {}

    private static Stream<Located<Decided>> decisions(SignedCharter signed) {
        Charter charter = signed.charter();
        Stream<Located<Decided>> versions = IntStream.range(
                        0, charter.versions().size())
                .mapToObj(i -> {
                    CharterVersion version = charter.versions().get(i);
                    return Located.of(
                            Charter_.VERSIONS.at(i).then(CharterVersion_.DECISION),
                            new Decided(
                                    signed,
                                    version.decision(),
                                    () -> Texts.WORDS.message("version.name", version.label()),
                                    Optional.empty(),
                                    version.date()));
                });
        Stream<Located<Decided>> proposals = IntStream.range(
                        0, charter.proposals().size())
                .mapToObj(i -> {
                    Proposal proposal = charter.proposals().get(i);
                    return Located.of(
                            Charter_.PROPOSALS.at(i).then(Proposal_.DECISION),
                            new Decided(
                                    signed,
                                    proposal.decision(),
                                    () -> ProposalRules.nameOf(charter, proposal),
                                    Optional.of(proposal),
                                    Known.none()));
                });
        return Stream.concat(versions, proposals);
    }

    private static KeyDate dayOfDecision(Located<Decided> part) {
        Decided decided = part.subject();
        return decided.decision()
                .fold(
                        taken -> KeyDate.of(taken.date(), part.at(CollectiveDecision_.DATE)),
                        () -> undecided(decided),
                        () -> decided.expected().isPresent() && isDue(decided)
                                ? KeyDate.missing(List.of(part.path()))
                                : undecided(decided));
    }

    private static KeyDate undecided(Decided decided) {
        return KeyDate.none(Texts.WORDS.message("decision.none", decided.name()));
    }

    /** Returns the day from which a proposal is accepted or rejected, or a version adopted. */
    private static KeyDate dayOfOutcome(Located<Decided> part) {
        Decided decided = part.subject();
        if (decided.proposal().isEmpty()) {
            return KeyDate.of(decided.adopted(), CharterVersion_.DATE.in(holder(part.path())));
        }
        Proposal proposal = decided.proposal().get();
        return decided.expected()
                .flatMap(unused -> proposal.reached(proposal.status()))
                .map(step -> KeyDate.on(step.date()))
                .orElseGet(() -> undecided(decided));
    }

    /** Returns the pointer to the version or proposal, given that to its decision. */
    private static String holder(String decision) {
        return decision.substring(
                0, decision.length() - Proposal_.DECISION.toString().length());
    }

    /** Checks whether a decision is required: a draft version needs none yet. */
    private static boolean isDue(Decided decided) {
        return decided.proposal().isPresent() || !decided.adopted().isNone();
    }

    private static Verdict isSharedAndReasoned(RuleContext<Decided> it) {
        Decided decided = it.subject();
        List<Vote> votes = decided.taken().votes().value().orElse(List.of());
        RequiredFacts needs = it.needs().value(CollectiveDecision_.VOTES, decided.taken());
        for (int i = 0; i < votes.size(); i++) {
            if (votes.get(i).position().needsReason()) {
                needs.recorded(CollectiveDecision_.VOTES, i, Vote_.REASON, votes.get(i));
            }
        }
        List<ActorId> inFavour = inFavour(decided.taken());
        boolean accepted = decided.proposal()
                .filter(proposal -> proposal.status() == ProposalStatus.ACCEPTED)
                .isPresent();
        boolean perhapsAlone = accepted && inFavour.size() == 1;
        Known<ActorId> author = decided.proposal().map(Proposal::author).orElse(Known.none());
        needs.lackingIf(perhapsAlone && !author.isRecorded(), Proposal_.AUTHOR.in(holder(it.path())));
        return needs.judge(() -> Verdict.of(faults(decided, votes, perhapsAlone && author.is(inFavour.get(0)))));
    }

    private static List<ActorId> inFavour(CollectiveDecision decision) {
        List<ActorId> inFavour = new ArrayList<>();
        for (Vote vote : decision.countedVotes()) {
            if (vote.position() == Position.FOR) {
                inFavour.add(vote.actor());
            }
        }
        return inFavour;
    }

    private static List<Message> faults(Decided decided, List<Vote> votes, boolean alone) {
        List<Message> faults = new ArrayList<>();
        if (alone) {
            faults.add(Texts.WORDS.message("decision.alone", decided.name()));
        }
        for (Vote vote : votes) {
            if (vote.position().needsReason() && !isReasoned(vote)) {
                faults.add(Texts.WORDS.message(
                        "decision.unreasoned",
                        decided.name(),
                        vote.position(),
                        decided.signed().nameOf(vote.actor())));
            }
        }
        return faults;
    }

    /** Returns the votes that object or block. */
    static Stream<Vote> objections(Known<CollectiveDecision> decision) {
        return decision.value().stream()
                .flatMap(taken -> taken.countedVotes().stream())
                .filter(vote -> vote.position().needsReason());
    }

    /** Checks whether a vote gives a reason. */
    static boolean isReasoned(Vote vote) {
        return isSaid(vote.reason());
    }

    static boolean isSaid(Known<String> reason) {
        return reason.value().filter(words -> !words.isBlank()).isPresent();
    }

    private static Verdict followsFromTheCounting(RuleContext<Decided> it) {
        Decided decided = it.subject();
        RequiredFacts needs = it.needs().lackingIf(!decided.decision().isRecorded(), it.path());
        if (decided.decision().value().isEmpty()) {
            return needs.judge(() -> Verdict.breached(Texts.WORDS.message("decision.missing", decided.name())));
        }
        Tally tally = decided.taken().tally();
        if (tally.result() == Tally.Result.UNKNOWN) {
            return needs.recorded(CollectiveDecision_.VOTES, decided.taken())
                    .recorded(CollectiveDecision_.QUORUM, decided.taken())
                    .judge(Verdict::complies);
        }
        return needs.judge(() -> Verdict.compliesIf(
                decided.expected().equals(Optional.of(tally.result())),
                () -> Texts.WORDS.message(
                        decided.proposal().isEmpty() ? "decision.version" : "decision.contrary",
                        decided.name(),
                        decided.proposal().<Localizable>map(Proposal::status).orElse(CharterVersionStatus.ADOPTED),
                        tally)));
    }

    private static Verdict addsUp(RuleContext<Decided> it) {
        Decided decided = it.subject();
        CollectiveDecision taken = decided.taken();
        return it.needs()
                .recorded(CollectiveDecision_.ELIGIBLE, taken)
                .recorded(CollectiveDecision_.QUORUM, taken)
                .value(CollectiveDecision_.VOTES, taken)
                .judge(() -> {
                    List<Message> faults = new ArrayList<>(members(decided));
                    faults.addAll(days(decided, it.keyDate()));
                    return Verdict.of(faults);
                });
    }

    private static List<Message> members(Decided decided) {
        CollectiveDecision taken = decided.taken();
        List<Message> faults = new ArrayList<>();
        taken.eligible().value().ifPresent(eligible -> {
            int votes = taken.countedVotes().size();
            if (votes > eligible) {
                faults.add(Texts.WORDS.message("decision.members", decided.name(), votes, eligible));
            }
            taken.quorum()
                    .value()
                    .filter(quorum -> quorum > eligible)
                    .ifPresent(quorum ->
                            faults.add(Texts.WORDS.message("decision.quorum", decided.name(), quorum, eligible)));
        });
        return faults;
    }

    /** Checks that each vote falls between the beginning of the evaluation and the decision. */
    private static List<Message> days(Decided decided, LocalDate day) {
        Optional<LocalDate> begin = decided.proposal()
                .flatMap(proposal -> proposal.reached(ProposalStatus.EVALUATING))
                .map(ProposalStep::date);
        List<Message> faults = new ArrayList<>();
        for (Vote vote : decided.taken().votes().value().orElse(List.of())) {
            vote.date().value().ifPresent(said -> {
                if (said.isAfter(day)) {
                    faults.add(Texts.WORDS.message("decision.late", decided.name(), said, day));
                }
                begin.filter(said::isBefore)
                        .ifPresent(start ->
                                faults.add(Texts.WORDS.message("decision.early", decided.name(), said, start)));
            });
        }
        return faults.isEmpty() ? faults : faults.stream().distinct().toList();
    }
}
