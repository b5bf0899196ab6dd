/**
 * Extracts of the registers of deliberations (<i>{@index "extraits de délibérations"}</i>), one sheet for each
 * deliberation.
 */
package org.cldess.reporting.deliberation;
