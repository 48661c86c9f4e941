"""Arrays lent to compiled code.

Numba counts the references to every view of an array with atomic instructions, which took more than half of the time
of the derivative. Views of a lent array are not counted; whoever lends it keeps it alive for the whole call.
"""

from typing import Any

from engine.compilation import intrinsic


def _lend(_: Any, array: Any) -> Any:
    """The type of a lent array is the array's own; its pointers to an owner are emptied."""
    from numba.core import cgutils

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        view = cgutils.create_struct_proxy(signature.args[0])(context, builder, value=arguments[0])
        view.meminfo = cgutils.get_null_value(view.meminfo.type)
        view.parent = cgutils.get_null_value(view.parent.type)
        return view._getvalue()

    return array(array), generate


lent = intrinsic(_lend)
"""The same array without an owner; for compiled code only."""
