package org.cldess.call.award;

import org.cldess.call.application.ApplicationId;
import org.cldess.language.Message;
import org.cldess.money.Amount;

/**
 * The planned award of an application, with its reason.
 *
 * @param application the application
 * @param asked the requested amount
 * @param amount the planned amount; zero for no award
 * @param why why the amount is full, partial or zero
 */
public record PlannedAward(ApplicationId application, Amount asked, Amount amount, Message why) {}
