"""What macOS reads about the application and its documents."""

from facts import facts


def property_list() -> dict[str, object]:
    """The keys that PyInstaller does not write by itself."""
    known = facts()
    return {
        "CFBundleName": known["title"],
        "CFBundleDisplayName": known["title"],
        "CFBundleVersion": known["version"],
        "CFBundleShortVersionString": known["version"],
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": ["en", "zh-Hans"],
        "LSApplicationCategoryType": "public.app-category.education",
        "LSMinimumSystemVersion": "13.0",
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": f"© {known['year']} {known['authors']}",
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": known["document_name"],
                "CFBundleTypeRole": "Editor",
                "CFBundleTypeIconFile": "document.icns",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [known["document_identifier"]],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": known["document_identifier"],
                "UTTypeDescription": known["document_name"],
                "UTTypeIconFile": "document.icns",
                "UTTypeConformsTo": ["public.json"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": [known["extension"]],
                    "public.mime-type": [known["mime_type"]],
                },
            }
        ],
    }
