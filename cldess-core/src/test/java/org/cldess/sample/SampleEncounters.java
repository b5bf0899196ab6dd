package org.cldess.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.cldess.encounter.Guest;
import org.cldess.encounter.Meeting;
import org.cldess.encounter.MeetingId;
import org.cldess.encounter.Side;
import org.cldess.encounter.StatedCriterion;
import org.cldess.exchange.Exchange;
import org.cldess.exchange.ExchangeId;
import org.cldess.exchange.Visit;
import org.cldess.known.Known;
import org.cldess.matching.criterion.MeetingCriterion;

/** The speed meeting of November 2012 and the exchange that resulted from it. */
final class SampleEncounters {
    private SampleEncounters() {}

    static List<Meeting> meetings() {
        return List.of(Meeting.builder(MeetingId.of("rencontre-2012"), "Rencontre éclair", 2)
                .date(LocalDate.of(2012, 11, 15))
                .start(LocalTime.of(14, 0))
                .minutesPerRound(7)
                .guests(List.of(
                        new Guest(SampleActors.WORKSHOP, Side.FIRST), new Guest(SampleActors.PERFUMER, Side.SECOND)))
                .criteria(List.of(StatedCriterion.of(MeetingCriterion.NEED_MET_BY_OFFER, new BigDecimal("3"))))
                .build());
    }

    static List<Exchange> exchanges() {
        return List.of(Exchange.builder(
                        ExchangeId.of("vis-ma-vie"),
                        "Vis ma vie",
                        new Visit(
                                SampleActors.WORKSHOP,
                                SampleActors.PERFUMER,
                                Known.of(LocalDate.of(2013, 1, 8)),
                                Known.of(LocalDate.of(2013, 3, 12)),
                                Known.of(LocalDate.of(2013, 3, 12)),
                                Known.of("Une autre cadence."),
                                Known.none()),
                        new Visit(
                                SampleActors.PERFUMER,
                                SampleActors.WORKSHOP,
                                Known.of(LocalDate.of(2013, 1, 8)),
                                Known.of(LocalDate.of(2014, 9, 9)),
                                Known.of(LocalDate.of(2014, 9, 9)),
                                Known.of("Un vrai métier."),
                                Known.none()))
                .build());
    }
}
