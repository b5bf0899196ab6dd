/** The rules that apply to a single call for projects. The rulebook collects them; this package is not exported. */
package org.cldess.call.rule;
