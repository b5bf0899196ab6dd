/**
 * The rules that apply to a single financing plan. The rulebook collects them; this package is not exported.
 */
package org.cldess.financing.rule;
