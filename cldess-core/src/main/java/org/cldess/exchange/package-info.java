/**
 * Who visits whom, and when (<i>{@index "échanges réciproques, « vis ma vie »"}</i>).
 *
 * <p>{@link org.cldess.exchange.Exchanges} ask for the best one-to-one pairs, between two sides or within one pool; with the days of all, each
 * pair gets two visits in return of each other. The {@link org.cldess.exchange.ExchangePlan} is the best there is, and its
 * {@link org.cldess.exchange.ExchangeCertificate} proves it. What comes of it is kept in a dossier as
 * {@link org.cldess.exchange.Exchange}.
 */
package org.cldess.exchange;
