package org.cldess.deliberation.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.deliberation.Deliberation;
import org.cldess.deliberation.Deliberation_;
import org.cldess.deliberation.PublicationFormat;
import org.cldess.deliberation.PublicationMode;
import org.cldess.deliberation.Sitting;
import org.cldess.internal.code.EnumCodes;
import org.cldess.known.Known;
import org.cldess.language.Localizable;
import org.cldess.language.Message;
import org.cldess.rule.Parameter;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleContext;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;

/** The rules on a single decision of an assembly. */
public final class DeliberationRules {
    /** The votes add up, and there are no more votes than members. */
    public static final Rule<Deliberation> CTR_04 = Rule.of(RuleRecord.shipped("CTR-04"))
            .keyed(Deliberation_.DATE, Deliberation::date)
            .test(DeliberationRules::votesAddUp);

    /** More than half of the members are present, unless the assembly was convened a second time. */
    public static final Rule<Deliberation> CTR_06 = Rule.of(RuleRecord.shipped("CTR-06"))
            .keyed(Deliberation_.DATE, Deliberation::date)
            .test(DeliberationRules::hasQuorum);

    /** An electronic publication is complete, in a fixed format suitable for archiving. */
    public static final Rule<Deliberation> FRM_03 = Rule.of(RuleRecord.shipped("FRM-03"))
            .keyed(Deliberation_.PUBLISHED, Deliberation::published)
            .test(DeliberationRules::isWholeAndFixed);

    private DeliberationRules() {}

    private static Verdict votesAddUp(RuleContext<Deliberation> it) {
        Deliberation vote = it.subject();
        return it.needs()
                .value(Deliberation_.MEMBERS, vote)
                .value(Deliberation_.VOTERS, vote)
                .value(Deliberation_.IN_FAVOUR, vote)
                .value(Deliberation_.AGAINST, vote)
                .value(Deliberation_.ABSTENTIONS, vote)
                .judge(() -> Verdict.of(faultsOfTheCount(vote)));
    }

    private static List<Message> faultsOfTheCount(Deliberation vote) {
        int members = count(vote.members());
        int voters = count(vote.voters());
        int inFavour = count(vote.inFavour());
        int against = count(vote.against());
        int abstentions = count(vote.abstentions());
        int sum = inFavour + against + abstentions;
        List<Message> faults = new ArrayList<>();
        if (voters != sum) {
            faults.add(Texts.WORDS.message("votes.sum", name(vote), inFavour, against, abstentions, sum, voters));
        }
        if (voters > members) {
            faults.add(Texts.WORDS.message("votes.members", name(vote), voters, members));
        }
        return faults;
    }

    private static Verdict hasQuorum(RuleContext<Deliberation> it) {
        Deliberation vote = it.subject();
        Optional<Integer> members = vote.members().value();
        Optional<Integer> present = vote.present().value();
        if (members.isPresent()
                && present.filter(count -> count > members.get()).isPresent()) {
            return Verdict.breached(Texts.WORDS.message("quorum.crowd", name(vote), present.get(), members.get()));
        }
        Optional<BigDecimal> share = it.parameter("share").map(Parameter::number);
        boolean met = members.isPresent()
                && present.isPresent()
                && (share.isEmpty()
                        || BigDecimal.valueOf(present.get())
                                        .compareTo(share.get().multiply(BigDecimal.valueOf(members.get())))
                                > 0);
        if (met) {
            return Verdict.complies();
        }
        if (vote.sitting().is(Sitting.SECOND)) {
            return secondSitting(it);
        }
        return it.needs()
                .value(Deliberation_.MEMBERS, vote)
                .value(Deliberation_.PRESENT, vote)
                .value(Deliberation_.SITTING, vote)
                .judge(() -> Verdict.breached(
                        Texts.WORDS.message("quorum", name(vote), present.orElseThrow(), members.orElseThrow())));
    }

    /** Checks a sitting on a second convocation, which needs no quorum if it is some days after the first. */
    private static Verdict secondSitting(RuleContext<Deliberation> it) {
        Deliberation vote = it.subject();
        long days = it.parameter("days")
                .map(Parameter::number)
                .map(BigDecimal::longValue)
                .orElse(0L);
        return it.needs().value(Deliberation_.FIRST_SITTING, vote).judge(() -> {
            LocalDate first = vote.firstSitting().value().orElseThrow();
            return it.keyDate().isBefore(first.plusDays(days))
                    ? Verdict.breached(
                            Texts.WORDS.message("quorum.second-early", name(vote), it.keyDate(), first, days))
                    : Verdict.notApplicable(Texts.WORDS.message("quorum.second", name(vote)));
        });
    }

    private static Verdict isWholeAndFixed(RuleContext<Deliberation> it) {
        Deliberation act = it.subject();
        if (act.publicationMode().isRecorded() && !act.publicationMode().is(PublicationMode.ELECTRONIC)) {
            return Verdict.notApplicable(Texts.WORDS.message("publication.by-other-means", name(act)));
        }
        boolean unnamed = act.publicationFormat().is(PublicationFormat.OTHER);
        boolean fits = Stream.of("format", "format-to-be-confirmed")
                .flatMap(name -> it.parameter(name).stream())
                .map(Parameter::value)
                .toList()
                .contains(act.publicationFormat().value().map(EnumCodes::of).orElse(""));
        return it.needs()
                .value(Deliberation_.PUBLICATION_MODE, act)
                .value(Deliberation_.PUBLICATION_FORMAT, act)
                .lackingIf(unnamed, it.at(Deliberation_.PUBLICATION_FORMAT))
                .value(Deliberation_.PUBLISHED_IN_FULL, act)
                .judge(() -> Verdict.of(faultsOfTheFile(act, fits)));
    }

    private static List<Message> faultsOfTheFile(Deliberation act, boolean fits) {
        List<Message> faults = new ArrayList<>();
        if (act.publishedInFull().is(false)) {
            faults.add(Texts.WORDS.message("publication.in-part", name(act)));
        }
        if (!fits) {
            faults.add(Texts.WORDS.message(
                    "publication.format",
                    name(act),
                    act.publicationFormat().value().orElseThrow()));
        }
        return faults;
    }

    private static int count(Known<Integer> votes) {
        return votes.value().orElseThrow();
    }

    /**
     * Returns the name of a deliberation in a sentence.
     *
     * @param vote the deliberation
     * @return its number; its subject if it has no number
     */
    public static Localizable name(Deliberation vote) {
        return vote.number()
                .value()
                .map(number -> Texts.WORDS.message("deliberation.number", number))
                .orElseGet(() -> Texts.WORDS.message("deliberation.subject", vote.subject()));
    }
}
