package org.cldess.charter.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.charter.Charter;
import org.cldess.charter.CharterVersion;
import org.cldess.charter.CharterVersionId;
import org.cldess.charter.CharterVersion_;
import org.cldess.charter.Charter_;
import org.cldess.charter.Proposal;
import org.cldess.charter.ProposalStatus;
import org.cldess.charter.ProposalStep;
import org.cldess.charter.ProposalStep_;
import org.cldess.charter.Proposal_;
import org.cldess.charter.text.Principle;
import org.cldess.charter.text.PrincipleId;
import org.cldess.internal.pointer.ItemPointers;
import org.cldess.known.Known;
import org.cldess.language.Message;
import org.cldess.rule.KeyDate;
import org.cldess.rule.Located;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleContext;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;

/** The rules about the life cycle of a proposal: its statuses, its competitors, its text. */
public final class ProposalRules {
    private static final Function<Charter, Stream<Located<Siblings>>> ALL = ProposalRules::proposals;

    /** Each change of a proposal’s status is one of the possible changes. */
    public static final Rule<Charter> CHA_08 = Rule.of(RuleRecord.shipped("CHA-08"))
            .<Siblings>keyed(Proposal_.SUBMITTED, it -> it.proposal().submitted())
            .test(ProposalRules::followsTheTable)
            .within(ALL);

    /** The acceptance of a proposal closes the others on the same article. */
    public static final Rule<Charter> CHA_09 = Rule.of(RuleRecord.shipped("CHA-09"))
            .<Siblings>keyed(part -> reached(part, ProposalStatus.ACCEPTED, "proposal.not-accepted"))
            .test(ProposalRules::closesItsSiblings)
            .within(ALL);

    /** The text of a proposal is frozen when its evaluation begins. */
    public static final Rule<Charter> CHA_10 = Rule.of(RuleRecord.shipped("CHA-10"))
            .<Siblings>keyed(part -> reached(part, ProposalStatus.EVALUATING, "proposal.not-evaluated"))
            .test(ProposalRules::keepsItsText)
            .within(ALL);

    /** A rejection gives a reason. */
    public static final Rule<Charter> CHA_13 = Rule.of(RuleRecord.shipped("CHA-13"))
            .<Siblings>keyed(part -> reached(part, ProposalStatus.REJECTED, "proposal.not-rejected"))
            .test(ProposalRules::saysWhy)
            .within(ALL);

    /** No version is adopted while a proposal on an earlier version is under evaluation. */
    public static final Rule<Charter> CHA_14 = Rule.of(RuleRecord.shipped("CHA-14"))
            .<Adopted>keyed(CharterVersion_.DATE, it -> it.version().date())
            .test(ProposalRules::waitsForTheVotes)
            .within(ProposalRules::versions);

    /** A proposal, with all proposals on the same article of the same version. */
    private record Siblings(Charter charter, Proposal proposal, List<Proposal> all) {
        Message name() {
            return nameOf(charter, proposal);
        }
    }

    private static final ItemPointers VERSIONS = ItemPointers.in(Charter_.VERSIONS);
    private static final ItemPointers PROPOSALS = ItemPointers.in(Charter_.PROPOSALS);

    private record Adopted(Charter charter, CharterVersion version) {}

    private record Place(CharterVersionId version, PrincipleId article) {
        static Place of(Proposal proposal) {
            return new Place(proposal.version(), proposal.article());
        }
    }

    private ProposalRules() {}

    private static Stream<Located<Siblings>> proposals(Charter charter) {
        Map<Place, List<Proposal>> places = charter.proposals().stream().collect(Collectors.groupingBy(Place::of));
        return IntStream.range(0, charter.proposals().size()).mapToObj(i -> {
            Proposal proposal = charter.proposals().get(i);
            List<Proposal> all = places.getOrDefault(Place.of(proposal), List.of());
            return Located.of(PROPOSALS.at(i), new Siblings(charter, proposal, all));
        });
    }

    private static Stream<Located<Adopted>> versions(Charter charter) {
        return IntStream.range(0, charter.versions().size())
                .mapToObj(i -> Located.of(
                        VERSIONS.at(i), new Adopted(charter, charter.versions().get(i))));
    }

    /**
     * Names a proposal by the current title of its article, or by the proposed one: « Proposition (modification de «
     * Une personne, une voix ») ».
     */
    static Message nameOf(Charter charter, Proposal proposal) {
        Optional<String> title = charter.findVersion(proposal.version())
                .flatMap(version -> version.find(proposal.article()))
                .map(Principle::title);
        return Texts.WORDS.message(
                "proposal.name",
                proposal.kind(),
                title.or(proposal::title).orElse(proposal.article().value()));
    }

    private static KeyDate reached(Located<Siblings> part, ProposalStatus status, String never) {
        return part.subject()
                .proposal()
                .reached(status)
                .map(step -> KeyDate.on(step.date()))
                .orElseGet(() ->
                        KeyDate.none(Texts.WORDS.message(never, part.subject().name())));
    }

    private static Verdict followsTheTable(RuleContext<Siblings> it) {
        List<Message> faults = new ArrayList<>();
        ProposalStatus status = ProposalStatus.DRAFT;
        LocalDate day = it.keyDate();
        for (ProposalStep step : it.subject().proposal().history()) {
            if (!status.next().contains(step.status())) {
                faults.add(Texts.WORDS.message(
                        "proposal.status", it.subject().name(), status, step.status(), step.date()));
            }
            if (step.date().isBefore(day)) {
                faults.add(Texts.WORDS.message("proposal.order", it.subject().name(), step.status(), step.date(), day));
            }
            status = step.status();
            day = step.date();
        }
        return Verdict.of(faults);
    }

    private static Verdict closesItsSiblings(RuleContext<Siblings> it) {
        Siblings siblings = it.subject();
        if (siblings.proposal().status() != ProposalStatus.ACCEPTED) {
            return Verdict.notApplicable(Texts.WORDS.message("proposal.not-accepted", siblings.name()));
        }
        long open = siblings.all().stream()
                .filter(siblings.proposal()::isSiblingOf)
                .filter(other -> other.status().isOpen())
                .count();
        long accepted = siblings.all().stream()
                .filter(siblings.proposal()::isSiblingOf)
                .filter(other -> other.status() == ProposalStatus.ACCEPTED)
                .count();
        List<Message> faults = new ArrayList<>();
        if (open > 0) {
            faults.add(Texts.WORDS.message("proposal.siblings.open", siblings.name(), it.keyDate(), open));
        }
        if (accepted > 0) {
            faults.add(Texts.WORDS.message("proposal.siblings.accepted", siblings.name(), it.keyDate(), accepted));
        }
        return Verdict.of(faults);
    }

    private static Verdict keepsItsText(RuleContext<Siblings> it) {
        Proposal proposal = it.subject().proposal();
        return it.needs()
                .value(Proposal_.HASH, proposal)
                .judge(() -> Verdict.compliesIf(
                        proposal.hash().is(proposal.textHash()),
                        () -> Texts.WORDS.message(
                                "proposal.changed", it.subject().name(), it.keyDate())));
    }

    private static Verdict saysWhy(RuleContext<Siblings> it) {
        Proposal proposal = it.subject().proposal();
        int index = IntStream.range(0, proposal.history().size())
                .filter(i -> proposal.history().get(i).status() == ProposalStatus.REJECTED)
                .findFirst()
                .orElseThrow();
        Known<String> reason = proposal.history().get(index).reason();
        if (DecisionRules.objections(proposal.decision()).anyMatch(DecisionRules::isReasoned)) {
            return Verdict.complies();
        }
        return it.needs()
                .recorded(Proposal_.HISTORY.at(index).then(ProposalStep_.REASON), reason)
                .judge(() -> Verdict.compliesIf(
                        DecisionRules.isSaid(reason),
                        () -> Texts.WORDS.message(
                                "proposal.unexplained", it.subject().name(), it.keyDate())));
    }

    private static Verdict waitsForTheVotes(RuleContext<Adopted> it) {
        Charter charter = it.subject().charter();
        CharterVersion version = it.subject().version();
        Set<CharterVersionId> before = charter.versions().stream()
                .filter(other ->
                        other.date().value().filter(it.keyDate()::isAfter).isPresent())
                .map(CharterVersion::id)
                .collect(Collectors.toSet());
        return Verdict.of(charter.proposals().stream()
                .filter(proposal -> before.contains(proposal.version()))
                .filter(proposal -> proposal.status(it.keyDate()) == ProposalStatus.EVALUATING)
                .map(proposal ->
                        Texts.WORDS.message("version.votes", version.label(), it.keyDate(), nameOf(charter, proposal)))
                .toList());
    }
}
