package org.cldess.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cldess.internal.interruption.Interruption;
import org.cldess.language.Message;
import org.cldess.matching.Participant;

/**
 * The pairs who visit each other (<i>{@index "plan d’échanges"}</i>), with the score of the plan, the bound that no
 * plan can exceed, and the reasons.
 */
public final class ExchangePlan {
    private final Exchanges asked;
    private final ExchangeCertificate certificate;
    private final List<PlannedExchange> exchanges;
    private final Map<Participant, Participant> partners = new TreeMap<>();

    ExchangePlan(Exchanges asked, ExchangeCertificate certificate) {
        this.asked = asked;
        this.certificate = certificate;
        exchanges = certificate.pairs().stream()
                .map(score -> {
                    Interruption.throwIfInterrupted();
                    return new PlannedExchange(score, asked.visits(score.pair()));
                })
                .toList();
        certificate.pairs().forEach(score -> {
            partners.put(score.left(), score.right());
            partners.put(score.right(), score.left());
        });
    }

    /** {@return the request} */
    public Exchanges asked() {
        return asked;
    }

    /** {@return the exchanges, by pair} */
    public List<PlannedExchange> exchanges() {
        return exchanges;
    }

    /** {@return the sum of the scores of all exchanges} */
    public BigDecimal score() {
        return certificate.score();
    }

    /** {@return the score that no plan that meets the same requests can exceed, as the certificate proves} */
    public BigDecimal bound() {
        return certificate.bound();
    }

    /** {@return whether no plan is better: the score equals the bound} */
    public boolean isOptimal() {
        return score().compareTo(bound()) == 0;
    }

    /** {@return the proof of the score and the bound} */
    public ExchangeCertificate certificate() {
        return certificate;
    }

    /**
     * Returns the partner of a participant.
     *
     * @param participant the participant
     * @return the partner; empty if the participant stays alone
     * @throws IllegalArgumentException if the participant does not take part
     */
    public Optional<Participant> partnerOf(Participant participant) {
        requirePart(participant);
        return Optional.ofNullable(partners.get(participant));
    }

    /** {@return the participants who stay alone, in the order of the participants} */
    public List<Participant> unmatched() {
        return asked.participants().stream()
                .filter(participant -> !partners.containsKey(participant))
                .toList();
    }

    /**
     * Returns why two participants are paired.
     *
     * @param one one of them
     * @param other the other
     * @return that they are paired, the reasons of the criteria that they meet, and when they visit each other; empty
     *     if they are not paired
     * @throws IllegalArgumentException if one of them does not take part
     */
    public List<Message> why(Participant one, Participant other) {
        return find(one, other).map(ExchangeReasons::why).orElse(List.of());
    }

    /**
     * Returns why two participants are not paired. The cost of their exchange is exact: the others are planned once
     * more, without the two.
     *
     * @param one one of them
     * @param other the other
     * @return what keeps them apart, and by how much the score would fall if they were paired; empty if they are paired
     * @throws IllegalArgumentException if one of them does not take part
     */
    public List<Message> whyNot(Participant one, Participant other) {
        return find(one, other).isPresent() ? List.of() : new ExchangeReasons(this).whyNot(one, other);
    }

    /**
     * Returns the exchange of two participants.
     *
     * @param one one of them
     * @param other the other
     * @return their exchange; empty if they are not paired
     * @throws IllegalArgumentException if one of them does not take part
     */
    public Optional<PlannedExchange> find(Participant one, Participant other) {
        requirePart(other);
        return partnerOf(one)
                .filter(other::equals)
                .flatMap(partner -> exchanges.stream()
                        .filter(exchange -> exchange.pair().left().equals(one)
                                || exchange.pair().right().equals(one))
                        .findFirst());
    }

    private void requirePart(Participant participant) {
        if (!asked.includes(participant)) {
            throw new IllegalArgumentException(
                    "%s (%s) does not take part in these exchanges: name one of their %s participants."
                            .formatted(
                                    participant.name(),
                                    participant.key(),
                                    asked.participants().size()));
        }
    }

    @Override
    public String toString() {
        return "ExchangePlan: %s exchanges, %s".formatted(exchanges.size(), certificate);
    }
}
