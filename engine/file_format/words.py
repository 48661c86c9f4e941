"""What the tables of keys say, in both languages."""

from engine.file_format.field import FieldType
from engine.text import Text

KEY = Text("Key", "键")
TYPE = Text("Type and bounds", "类型与范围")
DEFAULT = Text("Default", "默认值")
MEANING = Text("Meaning", "含义")
REPORTED = Text("reported", "会提示")
REQUIRED = Text("required", "必需")
BETWEEN = Text("{low} to {high}", "{low} 至 {high}")
CHARACTERS = Text("{low} to {high} characters", "{low} 至 {high} 个字符")
NOT_EMPTY = Text("not empty", "不得为空")
ITEMS = Text("{low} to {high} of them", "{low} 至 {high} 个")
OR_NULL = Text("or null", "或 null")
VIEW = Text("view and analyses", "view 与 analyses")
SINCE_ALL = Text("Every key is there since format {format}.", "所有的键自格式 {format} 起就有。")
SINCE_MOST = Text(
    "The keys are there since format {format} where nothing else is said.", "未另行说明的键自格式 {format} 起就有。"
)
SINCE_KEY = Text("Since format {format}.", "自格式 {format} 起。")

TYPES = {
    FieldType.TEXT: Text("text", "文本"),
    FieldType.NUMBER: Text("number", "数值"),
    FieldType.WHOLE: Text("whole number", "整数"),
    FieldType.FLAG: Text("true or false", "true 或 false"),
    FieldType.CHOICE: Text("one of these words", "所列词之一"),
    FieldType.NUMBERS: Text("list of numbers", "数值列表"),
    FieldType.BLANKS: Text("list of numbers and null", "数值与 null 的列表"),
    FieldType.OBJECT: Text("object", "对象"),
    FieldType.OBJECTS: Text("list of objects", "对象列表"),
    FieldType.ANYTHING: Text("object with any keys", "任意键的对象"),
    FieldType.ANYTHINGS: Text("list of objects with any keys", "任意键的对象的列表"),
}
