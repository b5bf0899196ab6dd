/**
 * Reciprocal visits: which pairs, and when (<i>{@index "échanges réciproques, « vis ma vie »"}</i>).
 *
 * <p>{@link org.cldess.exchange.Exchanges} ask for the best one-to-one pairs, between two sides or within one pool;
 * with the days of all participants, each pair gets two reciprocal visits. The {@link org.cldess.exchange.ExchangePlan}
 * is optimal, and its {@link org.cldess.exchange.ExchangeCertificate} proves it. A dossier records each exchange, and
 * what came of it, as an {@link org.cldess.exchange.Exchange}.
 */
@NullMarked
@WithTexts
package org.cldess.exchange;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
