package org.cldess.contract.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.PublicBodyKind;
import org.cldess.contract.Contract;
import org.cldess.contract.Contract_;
import org.cldess.contract.amendment.Amendment;
import org.cldess.contract.amendment.Amendment_;
import org.cldess.contract.kind.ContractKind;
import org.cldess.contract.kind.PartyRole;
import org.cldess.contract.party.Party;
import org.cldess.contract.party.PartyId;
import org.cldess.contract.party.Party_;
import org.cldess.contract.party.Signature;
import org.cldess.contract.party.Signature_;
import org.cldess.contract.party.SuccessionNotice;
import org.cldess.contract.party.SuccessionNotice_;
import org.cldess.contract.party.Succession_;
import org.cldess.identity.CommuneCode;
import org.cldess.known.Known;
import org.cldess.language.Message;
import org.cldess.rule.KeyDate;
import org.cldess.rule.Located;
import org.cldess.rule.RequiredFacts;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleContext;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;
import org.cldess.territory.Gazetteer;

/** The rules about the parties of a contract and their succession. */
public final class ContractRules {
    /** The new body succeeds the former one in its role, without gap or overlap, by a decision. */
    public static final Rule<NamedContract> CTR_12 = Rule.of(RuleRecord.shipped("CTR-12"))
            .keyed(ContractRules::dayOfSuccession)
            .test(ContractRules::takesOver)
            .within(Substitution.ALL);

    /** The new body notifies the other parties. */
    public static final Rule<NamedContract> CTR_13 = Rule.of(RuleRecord.shipped("CTR-13"))
            .keyed(ContractRules::dayOfSuccession)
            .test(ContractRules::othersAreTold)
            .within(Substitution.ALL);

    /** The territory stays as signed until an amendment in effect extends it. */
    public static final Rule<NamedContract> CTR_14 = Rule.of(RuleRecord.shipped("CTR-14"))
            .keyed(ContractRules::dayOfSuccession)
            .test(ContractRules::keepsItsTerritory)
            .within(Substitution.ALL);

    /** The contract has exactly one carrier on each day of the term, unless its kind is carried jointly. */
    public static final Rule<NamedContract> CTR_18 =
            Rule.of(RuleRecord.shipped("CTR-18")).<NamedContract>asOf().test(ContractRules::hasOneCarrier);

    /** The contract is signed by the last day of its period. */
    public static final Rule<NamedContract> CTR_17 = Rule.of(RuleRecord.shipped("CTR-17"))
            .<NamedContract>keyed(part -> signing(part.subject().contract(), part.path()))
            .test(ContractRules::isSignedInTime);

    /** When the contract is signed, distinct bodies hold the roles that its kind requires. */
    public static final Rule<NamedContract> CTR_19 = Rule.of(RuleRecord.shipped("CTR-19"))
            .<NamedContract>keyed(part -> signing(part.subject().contract(), part.path()))
            .test(ContractRules::rolesAreHeld);

    /** The communes of the territory are in the official list. */
    public static final Rule<NamedContract> IDN_02 =
            Rule.of(RuleRecord.shipped("IDN-02")).<NamedContract>asOf().test(ContractRules::communesExist);

    private ContractRules() {}

    /**
     * Judges the territory as signed, and what amendments add to it. A territory without any known commune is invented,
     * or in no list, and is not judged.
     */
    private static Verdict communesExist(RuleContext<NamedContract> it) {
        Contract contract = it.subject().contract();
        return it.needs().recorded(Contract_.TERRITORY, contract).judge(() -> {
            Map<Boolean, List<CommuneCode>> communes = Stream.concat(
                            contract.territory().value().orElse(List.of()).stream(),
                            contract.amendments().stream().flatMap(amendment -> amendment.communesAdded().stream()))
                    .distinct()
                    .collect(Collectors.partitioningBy(
                            code -> Gazetteer.ofFrance().findCommune(code).isPresent()));
            if (communes.getOrDefault(true, List.of()).isEmpty()) {
                return Verdict.notApplicable(Texts.WORDS.message("territory.no-commune"));
            }
            return Verdict.of(communes.getOrDefault(false, List.of()).stream()
                    .map(code -> Texts.WORDS.message(
                            "territory.commune",
                            code,
                            Gazetteer.ofFrance().asOf().orElseThrow()))
                    .toList());
        });
    }

    /**
     * Returns the day on which the last party that must sign did so, as a key date.
     *
     * @param contract the contract
     * @param pointer the JSON Pointer to the contract
     * @return the day; missing if a signature has no recorded day; not applicable if a party has not signed
     */
    public static KeyDate signing(Contract contract, String pointer) {
        Optional<LocalDate> whole = contract.signedOn(LocalDate.MAX);
        if (whole.isPresent()) {
            return KeyDate.on(whole.get());
        }
        List<String> missing = new ArrayList<>();
        Optional<LocalDate> last = Optional.empty();
        for (Party party : contract.partiesThatSign()) {
            Optional<LocalDate> signed = contract.signatures().stream()
                    .filter(signature -> isOf(contract, signature, party))
                    .flatMap(signature -> signature.date().value().stream())
                    .min(Comparator.naturalOrder());
            List<String> undated = signed.isPresent() ? List.of() : undated(contract, party, pointer);
            if (signed.isEmpty() && undated.isEmpty()) {
                return KeyDate.none(Texts.WORDS.message("contract.unsigned"));
            }
            missing.addAll(undated);
            if (signed.isPresent() && last.filter(signed.get()::isBefore).isEmpty()) {
                last = signed;
            }
        }
        return !missing.isEmpty()
                ? KeyDate.missing(missing)
                : last.map(KeyDate::on).orElseGet(() -> KeyDate.none(Texts.WORDS.message("contract.unsigned")));
    }

    /** Checks whether a signature is that of a party, or of its successor. */
    private static boolean isOf(Contract contract, Signature signature, Party party) {
        return contract.signatoryOf(signature.party()).equals(Optional.of(party));
    }

    private static List<String> undated(Contract contract, Party party, String pointer) {
        List<String> pointers = new ArrayList<>();
        for (int i = 0; i < contract.signatures().size(); i++) {
            Signature signature = contract.signatures().get(i);
            if (isOf(contract, signature, party) && !signature.date().isRecorded()) {
                pointers.add(pointer + Contract_.SIGNATURES.at(i).then(Signature_.DATE));
            }
        }
        return pointers;
    }

    private static Verdict isSignedInTime(RuleContext<NamedContract> it) {
        LocalDate end = it.subject().contract().term().end();
        return Verdict.compliesIf(
                !it.keyDate().isAfter(end), () -> Texts.WORDS.message("contract.signed-late", it.keyDate(), end));
    }

    /** Checks the roles on the day of signature or, if it is later, on the first day of the term. */
    private static Verdict rolesAreHeld(RuleContext<NamedContract> it) {
        Contract contract = it.subject().contract();
        LocalDate start = contract.term().start();
        LocalDate day = it.keyDate().isBefore(start) ? start : it.keyDate();
        List<PartyRole> required = contract.kind().roles();
        var needs = it.needs();
        for (int i = 0; i < contract.parties().size(); i++) {
            Party party = contract.parties().get(i);
            if (required.contains(party.role()) && party.holdsRoleOn(day)) {
                needs.recorded(Contract_.PARTIES, i, Party_.UNTIL, party);
            }
        }
        return needs.judge(() -> Verdict.of(roleFaults(it.subject(), day)));
    }

    private static List<Message> roleFaults(NamedContract named, LocalDate day) {
        List<Message> faults = new ArrayList<>();
        Map<ActorId, PartyRole> held = new HashMap<>();
        List<Party> parties = named.contract().parties(day);
        for (PartyRole role : named.contract().kind().roles()) {
            List<Party> holders =
                    parties.stream().filter(party -> party.role().equals(role)).toList();
            if (holders.isEmpty()) {
                faults.add(Texts.WORDS.message("roles.vacant", day, role));
            }
            for (Party party : holders) {
                PartyRole other = held.putIfAbsent(party.actor(), role);
                if (other != null && !other.equals(role)) {
                    faults.add(Texts.WORDS.message("roles.same", day, named.nameOf(party), other, role));
                }
            }
        }
        return faults;
    }

    private static KeyDate dayOfSuccession(Located<Substitution> part) {
        return KeyDate.on(part.subject().successor().from());
    }

    private static Optional<Verdict> notYet(RuleContext<Substitution> it) {
        return it.keyDate().isAfter(it.day())
                ? Optional.of(Verdict.notApplicable(
                        Texts.WORDS.message("succession.later", it.subject().newName(), it.keyDate())))
                : Optional.empty();
    }

    /**
     * Returns a verdict if the law on mergers of inter-municipal bodies does not apply to the succession, or if this
     * cannot be decided.
     */
    private static Optional<Verdict> outOfScope(RuleContext<Substitution> it) {
        Substitution substitution = it.subject();
        List<NamedContract.Body> bodies = substitution.bodies();
        Optional<Verdict> later = notYet(it);
        if (later.isPresent()) {
            return later;
        }
        if (bodies.stream()
                .anyMatch(body -> body.kind().isRecorded() && !body.kind().is(PublicBodyKind.EPCI))) {
            return Optional.of(Verdict.notApplicable(
                    Texts.WORDS.message("succession.other", substitution.newName(), substitution.formerName())));
        }
        List<String> unknown = bodies.stream()
                .filter(body -> !body.kind().isRecorded())
                .map(NamedContract.Body::pointer)
                .toList();
        return unknown.isEmpty() ? Optional.empty() : Optional.of(Verdict.notEvaluable(unknown));
    }

    private static Verdict takesOver(RuleContext<Substitution> it) {
        return outOfScope(it).orElseGet(() -> {
            Substitution substitution = it.subject();
            return substitution
                    .predecessor()
                    .map(former -> it.needs()
                            .recordedBeside(
                                    Contract_.PARTIES
                                            .at(substitution.indexOf(former))
                                            .then(Party_.UNTIL),
                                    former.until())
                            .recorded(Succession_.DECISION, substitution.succession())
                            .judge(() -> Verdict.of(substitution.faults(former))))
                    .orElseGet(() -> Verdict.notEvaluable(List.of(it.at(Succession_.PREDECESSOR))));
        });
    }

    private static Verdict othersAreTold(RuleContext<Substitution> it) {
        return outOfScope(it).orElseGet(() -> {
            Substitution substitution = it.subject();
            List<Party> others = substitution.others();
            if (others.isEmpty()) {
                return Verdict.notApplicable(Texts.WORDS.message("notice.nobody"));
            }
            Known<List<SuccessionNotice>> notices = substitution.succession().notices();
            List<SuccessionNotice> given = notices.value().orElse(List.of());
            Known<LocalDate> decided = substitution.succession().decided();
            var needs = it.needs().recorded(Succession_.NOTICES, notices);
            if (!given.isEmpty()) {
                needs.value(Succession_.DECIDED, decided);
            }
            for (int i = 0; i < given.size(); i++) {
                needs.recorded(Succession_.NOTICES, i, SuccessionNotice_.DATE, given.get(i));
            }
            Set<PartyId> told = told(given, decided.value());
            return needs.judge(() -> Verdict.of(others.stream()
                    .filter(other -> !told.contains(other.id()))
                    .map(other -> Texts.WORDS.message(
                            "notice.missing",
                            substitution.nameOf(other),
                            substitution.newName(),
                            substitution.formerName()))
                    .toList()));
        });
    }

    private static Verdict keepsItsTerritory(RuleContext<Substitution> it) {
        return notYet(it).orElseGet(() -> {
            Contract contract = it.subject().named().contract();
            List<Amendment> claims = contract.amendments().stream()
                    .filter(Amendment::changesTerritory)
                    .toList();
            RequiredFacts needs = it.needs().recordedBeside(Contract_.TERRITORY, contract.territory());
            claims.forEach(amendment -> needs.recordedBeside(
                    Contract_.AMENDMENTS
                            .at(contract.amendments().indexOf(amendment))
                            .then(Amendment_.EFFECTIVE),
                    amendment.effective()));
            return needs.judge(() -> Verdict.of(claims.stream()
                    .filter(amendment -> isClaimedUnsigned(contract, amendment, it.keyDate(), it.day()))
                    .map(amendment -> Texts.WORDS.message(
                            "territory.unsigned",
                            Integer.toString(amendment.number()),
                            amendment.effective().value().orElseThrow()))
                    .toList()));
        });
    }

    /**
     * Checks whether an amendment claims to change the territory on or after the day of the succession without all
     * signatures.
     */
    private static boolean isClaimedUnsigned(
            Contract contract, Amendment amendment, LocalDate succession, LocalDate day) {
        return amendment
                        .effective()
                        .value()
                        .filter(from -> !from.isBefore(succession) && !from.isAfter(day))
                        .isPresent()
                && contract.signedOn(amendment, day).isEmpty();
    }

    /**
     * Returns the parties that were notified: a notice counts from the day of the decision that creates the new body.
     */
    private static Set<PartyId> told(List<SuccessionNotice> given, Optional<LocalDate> decided) {
        Set<PartyId> told = new HashSet<>();
        for (SuccessionNotice notice : given) {
            Optional<LocalDate> date = notice.date().value();
            if (date.isPresent() && decided.filter(date.get()::isBefore).isEmpty()) {
                told.add(notice.party());
            }
        }
        return told;
    }

    private static Verdict hasOneCarrier(RuleContext<NamedContract> it) {
        Contract contract = it.subject().contract();
        ContractKind kind = contract.kind();
        if (kind.isJointlyCarried() || kind.carriers().isEmpty()) {
            return Verdict.notApplicable(
                    Texts.WORDS.message(kind.isJointlyCarried() ? "carrier.several" : "carrier.kind", kind));
        }
        var needs = it.needs();
        List<Party> carriers = new ArrayList<>();
        for (int i = 0; i < contract.parties().size(); i++) {
            Party party = contract.parties().get(i);
            if (contract.isCarrier(party)) {
                needs.recorded(Contract_.PARTIES, i, Party_.UNTIL, party);
                carriers.add(party);
            }
        }
        return needs.judge(() -> Verdict.of(new CarrierSweep(it.subject(), contract.term(it.day())).over(carriers)));
    }
}
