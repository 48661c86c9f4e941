"""Expressions as content MathML, with the elements that SBML allows."""

from collections.abc import Mapping
from xml.etree.ElementTree import Element, SubElement

from engine.symbols.expression import Call, Expression, Negation, Number, Operation, Symbol
from engine.symbols.infix import number_text
from engine.symbols.rewriting import terms_of

MATHML = "http://www.w3.org/1998/Math/MathML"
TIME = "http://www.sbml.org/sbml/symbols/time"
UNITS = "sbml:units"
"""The attribute that gives a number its unit; the document declares its prefix."""
PLAIN = "dimensionless"

_OPERATORS = {"*": "times", "/": "divide", "**": "power"}
_FUNCTIONS = {"exp": "exp", "ln": "ln", "tanh": "tanh"}
_CHOICES = {"min": "lt", "max": "gt"}


def math(content: Element) -> Element:
    """The element `math` around `content`."""
    whole = Element("math", xmlns=MATHML)
    whole.append(content)
    return whole


def mathml(whole: Expression, identifiers: Mapping[str, str], unit_of_number: str = PLAIN) -> Element:
    """An expression in which symbols go by their identifiers.

    unit_of_number  the unit of an expression that is only a number; numbers inside others have none
    """
    if isinstance(whole, Number):
        return number(whole.value, unit_of_number)
    if isinstance(whole, Symbol):
        return identifier(identifiers[whole.name])
    if isinstance(whole, Call):
        return _call(whole.function, [mathml(each, identifiers) for each in whole.arguments])
    if isinstance(whole, Operation) and whole.operator in _OPERATORS:
        return apply(_OPERATORS[whole.operator], mathml(whole.left, identifiers), mathml(whole.right, identifiers))
    if isinstance(whole, Operation | Negation):
        return _sum(whole, identifiers)
    raise TypeError(f"{whole!r} is not part of a formula")


def identifier(text: str) -> Element:
    """A reference to what has this identifier."""
    element = Element("ci")
    element.text = text
    return element


def number(value: float, unit: str = PLAIN) -> Element:
    """A number with its unit, so that the same one is read back."""
    element = Element("cn", {UNITS: unit})
    mantissa, _, exponent = number_text(value).partition("e")
    element.text = mantissa
    if exponent:
        element.set("type", "e-notation")
        SubElement(element, "sep").tail = str(int(exponent))
    return element


def time() -> Element:
    """The time since the start of the simulation."""
    element = Element("csymbol", encoding="text", definitionURL=TIME)
    element.text = "time"
    return element


def apply(operator: str, *operands: Element) -> Element:
    """An operator applied to operands."""
    element = Element("apply")
    SubElement(element, operator)
    element.extend(operands)
    return element


def piecewise(pieces: list[tuple[Element, Element]], otherwise: Element) -> Element:
    """The value of the first piece whose condition holds, else `otherwise`."""
    element = Element("piecewise")
    for value, condition in pieces:
        SubElement(element, "piece").extend((value, condition))
    SubElement(element, "otherwise").append(otherwise)
    return element


def _sum(whole: Expression, identifiers: Mapping[str, str]) -> Element:
    """A sum from left to right; what is added in a row becomes one element however long it is."""
    (is_first_added, first), *rest = terms_of(whole)
    total = mathml(first, identifiers)
    if not is_first_added:
        total = apply("minus", total)
    is_open = False
    for is_added, term in rest:
        part = mathml(term, identifiers)
        if is_added and is_open:
            total.append(part)
        else:
            total = apply("plus" if is_added else "minus", total, part)
        is_open = is_added
    return total


def _call(function: str, arguments: list[Element]) -> Element:
    if function == "sqrt":
        return apply("root", *arguments)
    if function in _CHOICES:
        # Level 3 Version 1 has neither min nor max.
        left, right = arguments
        return piecewise([(left, apply(_CHOICES[function], left, right))], right)
    return apply(_FUNCTIONS[function], *arguments)
